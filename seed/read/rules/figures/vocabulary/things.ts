import { wordList } from '../../../../../schema/words/wordList'

/** Things, works and doings, as reports count them. */
export const THINGS = wordList(`
bao
bể nước
giếng
đêm
loa tay
nhà văn hóa
tủ thuốc
tủ sách
hội thi
buổi
bình oxy
bộ kit
bộ phim
bộ quần áo
camera
chai
chiếc
chuyến
chuyến bay
chuyến tàu
chỗ
chỗ ngồi
con
con bò
con gia cầm
con gia súc
con lợn
con trâu
cuộc
cuộc gọi
cuộc gọi ra
cuộc họp
cuộc kiểm tra
cuộc thanh tra
cuộc thi
cuộc đình công
cây
công trình
căn nhà
cơn bão
cầu
cống
cột
cột điện
cột đèn
dự án
dự án đầu tư
gia cầm
gia súc
giao ban
giường
giải
giải pháp
gói
gói thầu
huy chương
hạng mục
hố ga
hồ
hồ chứa
hội nghị
hội thảo
hộp
khóa học
khóa tập huấn
khóa đào tạo
khẩu trang
kit
kỳ họp
liều
liều vaccine
liều vắc xin
liều vắc-xin
lớp
lớp bồi dưỡng
lớp học
lớp tập huấn
máy
máy chủ
máy thở
máy tính
máy tính bảng
mét vuông
mô hình
mẫu
mẫu gộp
mẫu xét nghiệm
ngôi nhà
ngày công
ngày công lao động
nhà
nhà ở
nhà dân
nhà tạm
nhà kho
nhà xưởng
nhà lưới
nhà bia
nhà thờ
nhà tình nghĩa
nhà tình thương
nhà đại đoàn kết
nhà sinh hoạt cộng đồng
nhiệm vụ
phiên
phương tiện
phần quà
sim
smartphone
suất cơm
sản phẩm
sản phẩm ocop
tai nạn
test
thuê bao
thùng
thùng rác
thửa
thửa đất
tiểu dự án
trận
trận lũ
tuyến đường
tàu
tàu cá
tàu thuyền
túi
vaccine
vắc xin
vụ
vụ cháy
vụ tai nạn
vụ vi phạm
vụ việc
vụ án
xe
xe buýt
xe lăn
xe máy
xe tải
xe ô tô
xe đạp
ô tô
điện thoại
điện thoại smartphone
điện thoại thông minh
đàn
đám cháy
đê
đầu sách
đập
đợt
đợt nhắn tin
ổ
ổ dịch
bệnh
loại bệnh
lồng nuôi
cầu nhỏ
phương thức
phương thức truyền thông
`)
