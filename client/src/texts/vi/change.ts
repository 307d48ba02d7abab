export const change = {
  title: 'Vì sao thông điệp đổi',
  reasons: (later: string, earlier: string) => `Văn bản nói ${later} có chỗ dựa mà ${earlier} không có.`,
  none: (earlier: string, later: string) =>
    `Không văn bản nào chúng tôi giữ nói vì sao thông điệp đổi từ ${earlier} sang ${later}.`,
  own: (plan: string) => `${plan} tự nêu vì sao được ban hành:`,
  newGround: 'Chỗ dựa mới',
  shared: 'Cả hai kế hoạch cùng dựa vào:',
  between: (from: string, to: string) => `Giữa hai lần ký, ${from}–${to}`,
  noCause: 'Xảy ra trong khoảng này. Trừ những gì nêu ở trên, không văn bản nào nói đó là lý do.',
  nothing: 'Chưa thấy chính sách hay sự kiện nào có ngày trong khoảng này.',
  unknownDays: 'Chưa rõ ngày ký của một trong hai kế hoạch, nên không xét được những gì xảy ra ở giữa.',
  compare: (earlier: string, later: string) => `Đối chiếu ${earlier} và ${later}`,
  sheet: 'Tờ bài học để in',
  lesson: (earlier: string, later: string) => `Từ ${earlier} đến ${later}: thông điệp đổi thế nào, vì sao`,
  qr: 'Mã QR dẫn đến trang đối chiếu',
  say: 'Quét mã để mở trang đối chiếu hai kế hoạch, với mọi lời văn bản.',
}
