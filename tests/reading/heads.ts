/** Heads of the families that the corpus does not hold, written for the tests: the layout is real, the papers are not. */
export const PARTY = `TỈNH ỦY QUẢNG NGÃI                    ĐẢNG CỘNG SẢN VIỆT NAM
        *
Số 119-KH/TU                          Quảng Ngãi, ngày 18 tháng 12 năm 2019

KẾ HOẠCH
thực hiện Chỉ thị số 37-CT/TW của Ban Bí thư

Thực hiện Chỉ thị số 37-CT/TW ngày 03/9/2019 của Ban Bí thư, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

Nơi nhận:
- Ban Bí thư Trung ương Đảng;
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Bùi Thị Hoa`

export const LAW = `QUỐC HỘI
--------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Luật số: 31/2024/QH15
Hà Nội, ngày 18 tháng 01 năm 2024

LUẬT
ĐẤT ĐAI

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
Luật này quy định về chế độ sở hữu đất đai.

Điều 2. Đối tượng áp dụng
1. Cơ quan nhà nước.
2. Người sử dụng đất:
a) Cá nhân;
đ) Tổ chức.

CHỦ TỊCH QUỐC HỘI

Vương Đình Huệ`

export const COURT = `HỘI ĐỒNG THẨM PHÁN
TÒA ÁN NHÂN DÂN TỐI CAO
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Nghị quyết số: 01/2020/NQ-HĐTP
Hà Nội, ngày 05 tháng 3 năm 2020

NGHỊ QUYẾT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ QUYẾT SỐ 03/2012/NQ-HĐTP

HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO

Căn cứ Luật Tổ chức Tòa án nhân dân ngày 24 tháng 11 năm 2014;

TM. HỘI ĐỒNG THẨM PHÁN
CHÁNH ÁN

Nguyễn Hòa Bình`

export const JOINT = `BỘ Y TẾ - BỘ NÔNG NGHIỆP VÀ
PHÁT TRIỂN NÔNG THÔN - BỘ CÔNG THƯƠNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 13/2014/TTLT-BYT-BNNPTNT-BCT
Hà Nội, ngày 09 tháng 4 năm 2014

THÔNG TƯ LIÊN TỊCH
HƯỚNG DẪN VIỆC PHÂN CÔNG, PHỐI HỢP

Căn cứ Luật An toàn thực phẩm số 55/2010/QH12 ngày 17 tháng 6 năm 2010;`

export const LETTER = `SỞ Y TẾ HÀ NỘI
TRUNG TÂM KIỂM SOÁT BỆNH TẬT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số : 05 / KSBT - TTGDSK
V/v truyền thông phòng, chống dịch
HỎA TỐC
Hà Nội, ngày 5 tháng 01 năm 2021
Kính gửi: Trung tâm Y tế các quận, huyện
Thực hiện Công văn số 12/SYT-NVY ngày 04/01/2021.
GIÁM ĐỐC
(Đã ký)
Trương Quang Việt`

export const DECISION_WITH_PLAN = `ỦY BAN NHÂN DÂN
TỈNH BÌNH DƯƠNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 435/QĐ-UBND
Bình Dương, ngày 25 tháng 02 năm 2022

QUYẾT ĐỊNH
BAN HÀNH KẾ HOẠCH PHỤC HỒI KINH TẾ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phục hồi kinh tế.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Võ Văn Minh

KẾ HOẠCH
PHỤC HỒI KINH TẾ
(Ban hành kèm theo Quyết định số 435/QĐ-UBND ngày 25 tháng 02 năm 2022 của Chủ tịch UBND tỉnh)

I. MỤC TIÊU
1. Phục hồi sản xuất.

PHỤ LỤC I
DANH MỤC NHIỆM VỤ
1. Nhiệm vụ một.`
