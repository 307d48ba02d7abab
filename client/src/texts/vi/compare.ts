export const compare = {
  title: 'Đối chiếu hai giai đoạn',
  titleOf: (left: string, right: string) => `Đối chiếu ${left} và ${right}`,
  start:
    'Chọn hai kế hoạch: lời thông điệp, thời gian áp dụng, chính sách đứng sau và nhiệm vụ được đặt cạnh nhau.',
  button: 'Đối chiếu',
  between: (left: string, right: string, days: number | null) =>
    days === null ? `${left} và ${right}.` : `${left} và ${right}, ký cách nhau ${days} ngày.`,
  shared: (count: number) =>
    count === 0 ? 'Hai thông điệp không có âm tiết nào chung.' : `Hai thông điệp chung ${count} âm tiết.`,
  left: 'Bên trái',
  right: 'Bên phải',
  outcomes: {
    same: 'giống nhau',
    different: 'khác nhau',
    secondHand: 'chỉ biết qua văn bản khác',
    unknown: 'không so được',
  },
  wording: 'Thông điệp',
  period: 'Thời gian áp dụng',
  closed: (from: string, to: string, days: number) => `từ ${from} đến hết ${to}, ${days} ngày`,
  open: (from: string, confirmed: string | null) =>
    [`từ ${from}, chưa có ngày kết thúc`, confirmed && `xác nhận đến ${confirmed}`]
      .filter(Boolean)
      .join(', '),
  ahead: 'Ngày ký so với ngày áp dụng',
  daysAhead: (days: number | null) => {
    if (days === null) return 'không rõ'
    if (days === 0) return 'ký đúng ngày bắt đầu'
    return days > 0 ? `ký trước ${days} ngày` : `ký sau ${-days} ngày`
  },
  issuer: 'Cơ quan ban hành',
  noIssuer: 'Chưa thấy văn bản nào nêu.',
  policies: 'Chính sách đứng sau',
  noPolicy: 'Chưa thấy chính sách nào.',
  onlyHere: 'chỉ bên này',
  carriedOut: 'Văn bản triển khai',
  nobody: 'Chưa thấy văn bản nào.',
  tasks: 'Nhiệm vụ, theo cơ quan',
  noTasks: 'Phần chúng tôi giữ không có nhiệm vụ.',
  countOfTasks: (count: number) => `${count} nhiệm vụ`,
  note: 'Chữ gạch chân đậm có ở cả hai bên. So theo âm tiết, không phân biệt chữ hoa, chữ thường.',
}
