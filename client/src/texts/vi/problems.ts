export const problems = {
  missing: {
    title: 'Không có trang ở địa chỉ này',
    looksLike: (number: string) =>
      `Địa chỉ trông giống số văn bản ${number}. Chúng tôi không giữ văn bản này và chưa thấy văn bản nào viện dẫn nó.`,
    found: (number: string) => `Địa chỉ trông giống số văn bản ${number}. Văn bản ấy ở địa chỉ dưới đây.`,
    nothing: 'Không có trang nào ở đây, và địa chỉ không giống số của một văn bản.',
    perhaps: 'Có thể bạn tìm',
    today: 'Thông điệp chính thức hôm nay',
    coverage: 'Chúng tôi giữ gì: số nào giữ, số nào chỉ thấy nhắc tên, số nào trống',
    permanent:
      'Địa chỉ cố định đã phát hành không bao giờ bị gỡ. Nếu bạn đến đây từ một trích dẫn, xin báo cho chúng tôi địa chỉ ấy.',
  },
  notOpened: {
    offline: 'Mất kết nối mạng nên chưa mở được trang vừa chọn. Trang đang xem vẫn còn nguyên.',
    online: 'Chưa mở được trang vừa chọn: dịch vụ không trả lời. Trang đang xem vẫn còn nguyên.',
    retry: 'Thử lại',
  },
  error: {
    title: 'Chưa trả lời được',
    busy: 'Đang có quá nhiều người hỏi cùng lúc; xin thử lại sau vài giây.',
    database: 'Kho dữ liệu tạm thời không trả lời. Không có dữ liệu nào bị mất; xin thử lại sau ít phút.',
    badInput: 'Địa chỉ này có phần chúng tôi không đọc được.',
    internal: 'Có lỗi ở phía chúng tôi. Xin thử lại; nếu vẫn vậy, xin báo mã dưới đây.',
    code: (id: string) => `Mã lỗi: ${id}`,
    retry: 'Thử lại',
    home: 'Về trang hôm nay',
  },
}
