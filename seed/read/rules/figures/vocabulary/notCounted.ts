import { kinds } from '../../../../../schema/words/kinds'
import { wordList } from '../../../../../schema/words/wordList'

/** Words behind a number that make it no count: time, parts of a paper, what joins. */
export const NOT_COUNTED = wordList(`
ngày
tháng
năm
tuần
quý
giờ
h
tuổi
thập kỷ
thế kỷ
sáng
trưa
chiều
tối
đêm
điều
khoản
mục
phụ lục
chương
phần
và
hoặc
hay
của
là
được
bị
có
đã
đang
sẽ
theo
về
tại
trên
trong
đến
tới
từ
với
cho
để
khi
thì
mà
do
bởi
như
không
chưa
cũng
còn
này
đó
kia
ấy
nêu
nói
trở
thuộc
bằng
nằm
ở
vào
ra
lên
xuống
so
quy
ban
hành
cùng
nhằm
gồm
trụ cột
đột phá
giai đoạn
nguyên tắc
phương châm
cấp độ
bước
khâu
mặt
yếu tố
xu hướng
mũi nhọn
thứ
tăng
giảm
đạt
gửi
nhưng
vì
nên
mỗi
các
những
nữa
qua
sau
trước
tốt
cao
thấp
lớn
nhỏ
nghìn
triệu
tỷ
trăm
chỉ
rất
tiếp
hướng
đối
phải
cần
bậc
`)

/** What a paper divides into: a few of them are its order, not its figures. */
export const STRUCTURING = wordList(`
chương trình mục tiêu
nhóm
giải pháp
nội dung
tiêu chí
mục tiêu
chỉ tiêu
vấn đề
yêu cầu
hình thức
tiêu chuẩn
mũi
lần
đợt
trang
cấp
nhiệm vụ trọng tâm
tuyến thông tin
miền
ca, 4
ca 4
luồng thông tin
`)

/** Names of papers, programmes and groups: where a capital begins them, a few of them are named, not counted. */
export const NAMED_THINGS = [
  ...kinds.filter(({ code }) => code !== 'OTHER').map(({ names: [own] }) => own.name),
  ...wordList(`
Nhiệm vụ
Tổ
Đoàn
Hội
Đề án
Tiểu ban
Ban
`),
]
