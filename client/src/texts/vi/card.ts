export const card = {
  title: 'Thẻ nhúng',
  intro:
    'Đặt thông điệp chính thức vào trang của bạn: một thẻ luôn theo ngày hôm nay, hoặc một thẻ giữ nguyên ở ngày đã trích và tự nói khi thông điệp bị thay.',
  current: (day: string) => `Luôn cập nhật. Xem ngày ${day}.`,
  frozen: (day: string) => `Giữ nguyên ở ngày ${day}.`,
  now: 'Thông điệp hiện nay',
  came: (plan: string) => `Bắt đầu áp dụng thông điệp của ${plan}`,
  comes: (plan: string) => `Sẽ áp dụng thông điệp của ${plan}`,
  today: 'Thông điệp chính thức hôm nay',
  ofDay: (day: string) => `Thông điệp chính thức ${day}`,
  code: 'Mã nhúng',
  copy: 'Chép mã nhúng',
  alone: 'Xem riêng thẻ này',
  chooseDay: 'Thẻ của một ngày',
  button: 'Tạo thẻ',
  note: 'Thẻ không cần JavaScript, không đặt cookie, theo nền sáng hoặc tối của người đọc và vừa từ bề ngang 280 điểm ảnh.',
}
