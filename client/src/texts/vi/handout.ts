export const handout = {
  asOf: (day: string, version: string) => `Tính đến ${day}, dữ liệu bản ${version}`,
  plan: 'Kế hoạch',
  issuer: 'Cơ quan',
  signer: 'Người ký',
  policies: 'Chính sách',
  before: 'Trước đó',
  quotations: 'Lời văn bản',
  qr: 'Mã QR dẫn đến trang của ngày này',
  say: 'Quét mã để mở trang của ngày này: mọi lời văn bản, và thông điệp nào đến sau.',
  print: 'In tờ này',
}
