/** Why a hit was found whose words differ from the ones typed, as Vietnamese readers are told. */
export const searchReasons = {
  WORDS_ALONE: 'Đoạn này có các từ đã gõ, không chắc liền nhau; kho chỉ giữ những lời dẫn',
  OTHER_WORDING: 'Khớp với một cách viết khác của thông điệp',
  OTHER_NAME: 'Khớp với tên khác hoặc tên viết tắt của cơ quan',
  OTHER_CALL: 'Khớp với cơ quan ban hành, người ký, địa phương hoặc cách gọi khác của văn bản',
  MISTYPED: 'Gần giống từ đã gõ',
  SAME_NUMBER: 'Cùng số, ký hiệu',
  OTHER_SPELLING: 'Cách viết khác',
} as const
