export const forms = {
  label: 'Trang này ở dạng khác:',
  json: 'JSON',
  query: 'Xem truy vấn',
  sheet: 'Bản in',
  card: 'Thẻ nhúng',
  table: 'Bảng (CSV)',
  atom: 'Atom',
  calendar: 'Lịch (ICS)',
}
