/** The head of a report of a department, below which a test writes its paragraphs. */
export const REPORT_HEAD = `UBND TỈNH HÀ NAM
SỞ XÂY DỰNG
Số: 12/BC-SXD
Hà Nam, ngày 05 tháng 3 năm 2024

BÁO CÁO
Kết quả công tác năm 2023

`
