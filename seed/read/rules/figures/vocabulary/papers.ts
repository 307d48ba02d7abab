import { wordList } from '../../../../../schema/words/wordList'

/** What is written, printed, broadcast or put on the network, as reports count it. */
export const PAPERS = wordList(`
gcn
gcnqsdđ
giấy chứng nhận
banner
biển báo
bài
bài dự thi
bài hát
bài viết
báo
báo cáo
báo điện tử
bình luận
băng rôn
băng zôn
bản ghi
bản tin
bản tin nhắn
bản đồ
bảng tin
bằng khen
bức ảnh
chuyên mục
chuyên trang
chuyên đề
chính sách
chương trình
chỉ thị
chỉ tiêu
chứng chỉ
chứng nhận
clip
cuốn
câu hỏi
công văn
công điện
cơ sở dữ liệu
cẩm nang
cờ
danh mục
dòng tin
dịch vụ
dịch vụ công
fanpage
giao dịch
giấy chứng nhận
giấy khen
giấy phép
hình ảnh
hóa đơn
hệ thống
hồ sơ
hợp đồng
khiếu nại
khẩu hiệu
kiến nghị
kênh
kế hoạch
link
liên kết
loa
luật
lá phiếu
lời khuyên
màn hình
mã
mã qr
mục tin
nghị quyết
nghị định
nền tảng
nội dung
nội dung vi phạm
pa nô
pakn
pano
phim
phiếu
phiếu khảo sát
phóng sự
phản ánh
phần mềm
poster
quy trình
quy định
quyết định
quyển
quyển sổ
sách
sáng kiến
sổ
thông báo
thông tư
thư mời
thẻ
thủ tục
thủ tục hành chính
ti vi
tin
tin bài
tin báo
tin giả
tin nhắn
tin xấu độc
tivi
tiêu chuẩn
tiêu chí
tiết mục
trang
trang thông tin
tthc
tài khoản
tài liệu
tác phẩm
tên miền
tín chỉ
tạp chí
tố cáo
tờ
tờ gấp
tờ khai
tờ khai y tế
tờ rơi
tờ trình
video
video clip
videos
văn bản
văn bản quy phạm pháp luật
website
áp phích
âm thông báo
ý kiến
ý tưởng
đài
đơn
đơn thư
đường dây nóng
đường link
đầu số
đề tài
đề xuất
đề án
địa chỉ
ảnh
ấn phẩm
ứng dụng
`)
