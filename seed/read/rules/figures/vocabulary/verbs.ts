import { wordList } from '../../../../../schema/words/wordList'

/** What bodies do in reports: behind a comma or `và` such a word begins a statement of its own. */
export const VERBS = wordList(`
ban hành
tổ chức
triển khai
thực hiện
xây dựng
hoàn thành
hỗ trợ
cấp phát
cấp
phát
phát hành
phát sóng
xử phạt
xử lý
phạt
thu hồi
thu gom
thu
lắp đặt
sửa chữa
mở
huy động
tiếp nhận
giải quyết
gỡ bỏ
chặn
ngăn chặn
buộc
treo
in
tặng
trao
tham mưu
hướng dẫn
tuyên truyền
kiểm tra
thanh tra
phát hiện
bắt giữ
bắt
khởi tố
truy tố
thụ lý
xét xử
tiêm
xét nghiệm
lấy mẫu
điều trị
cách ly
truy vết
đào tạo
tập huấn
bồi dưỡng
tuyển dụng
phân bổ
giải ngân
chi
nộp
vận động
quyên góp
ủng hộ
thành lập
kết nạp
sản xuất
biên tập
biên soạn
đăng tải
đăng
phối hợp
kết nối
trồng
nạo vét
duy trì
cung cấp
sử dụng
bảo vệ
khánh thành
khởi công
nghiệm thu
thay thế
bổ sung
rà soát
công nhận
khen thưởng
đề nghị
kiến nghị
yêu cầu
miễn phí
miễn
giảm
tăng
cắt giảm
tiết kiệm
chuyển
gửi
nhận
xuất khẩu
nhập khẩu
thu hút
đón
vận chuyển
phục vụ
chuyển đổi
di dời
sơ tán
cứu
cứu hộ
dập tắt
khống chế
nhắn
gọi
chạy
truyền thông
điều chỉnh
thẩm định
phê duyệt
thông qua
tạm giữ
tạm giam
tạm đình chỉ
tạm dừng
tước
tịch thu
tiêu hủy
tiêu huỷ
đình chỉ
cai nghiện
quản lý
lập
thẩm tra
đạt
có
còn
phấn đấu
bảo đảm
đảm bảo
xuất bản
đưa tin
phản ánh
phát triển
trả lời
tham gia
tham dự
ghi nhận
chăm sóc
đóng góp
xây
sửa
làm
đưa
cho vay
chi trả
trợ cấp
cam kết
thẩm duyệt
nâng cấp
cải tạo
mua sắm
mua
bán
nuôi
thả
khai thác
khám
khám chữa
tư vấn
giới thiệu
tổng hợp
trình
đề xuất
khảo sát
số hóa
tích hợp
đồng bộ
khóa
khoá
vô hiệu hóa
nhắc nhở
lập biên bản
xóa
xoá
di chuyển
hoàn trả
kiểm soát
giám sát
đăng ký
cài đặt
khai báo
thống kê
hoàn thiện
cử
bố trí
viết
vẽ
mời
huấn luyện
điều động
bãi bỏ
đơn giản hóa
hủy bỏ
huỷ bỏ
sửa đổi
cấp phép
điều chuyển
luân chuyển
giải thể
sáp nhập
khai trừ
cảnh cáo
khiển trách
triệt phá
`)
