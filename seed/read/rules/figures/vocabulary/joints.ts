import { wordList } from '../../../../../schema/words/wordList'

/** Words behind a comma that hang on the figure before them: that one stays in the sentence. */
export const JOINING = wordList(`
trong đó
chiếm
tương ứng
tương đương
bằng
với
gồm
bao gồm
so với
cụ thể
ước
ước tính
trung bình
bình quân
đạt tỷ lệ
đạt tỉ lệ
tỷ lệ
tỉ lệ
tại
của
ở
cho
từ
đến
trên tổng số
trong tổng số
tăng
giảm
đạt
vượt
còn
ước đạt
chỉ đạt
chỉ bằng
xếp
đứng
được
thuộc
riêng
mỗi lần
mỗi ngày
mỗi buổi
`)

/** Words before the next figure at which what is counted ends. */
export const STOPPING = wordList(`
với tổng
với số
với thời lượng
với giá trị
với kinh phí
với mức
với tỷ lệ
với diện tích
tương ứng
tương đương
chiếm
trong đó
trong khi
trị giá
tổng trị giá
cùng với
mỗi lần
mỗi ngày
mỗi buổi
riêng
`)

/** The same, where the next figure stands near. */
export const NEAR_STOPPING = wordList(`
đạt
bằng
so với
gồm
bao gồm
tăng
giảm
được
xếp
là
lên
xuống
làm
khiến
`)

/** Words that a clause of its own begins with, before what it has. */
export const SUBJECTS = wordList(`
toàn
cả
các
những
mỗi
một số
nhiều
số
tổng
tổng số
tỷ lệ
tỉ lệ
tỉnh
huyện
xã
thành phố
thị xã
quận
phường
riêng
người
doanh nghiệp
cơ quan
đơn vị
trường
hộ
thu nhập
doanh thu
kinh phí
diện tích
sản lượng
trung bình
bình quân
công tác
khu vực
ngành
lĩnh vực
`)

/** Words that begin another clause behind the one that counts. */
export const RESULTS = wordList(`
góp phần
qua đó
từ đó
nhờ đó
nhờ vậy
do đó
vì vậy
tuy nhiên
đồng thời
trong khi
trong đó
bên cạnh đó
ngoài ra
cùng với đó
nhằm
được sự
tạo
đem lại
mang lại
cơ bản
đáp ứng
song
nhưng
cụ thể
đặc biệt
nhất là
trực tiếp
bảo đảm
đảm bảo
thể hiện
nguyên nhân
lý do
đạt được
đưa
như sau
cụ thể như sau
khẳng định
giúp
trong năm
trong tháng
trong tuần
trong kỳ
không có
không ghi nhận
không xảy ra
chưa có
chưa ghi nhận
`)

/** Words that a comma joins: neither stands without the other. */
export const COMPOUNDS = wordList(`
phòng, chống
phòng, tránh
khám, chữa
tin, bài
sở, ban
ban, ngành
sở, ngành
bộ, ngành
cấp, các
thôn, xóm
thôn, bản
xã, phường
huyện, thành
tỉnh, thành
đảng, chính
công khai, minh
nhanh, kịp
đưa, nhận
thu, chi
mua, bán
lực lượng, phương
kịp thời, chính
khánh thành, khởi
khởi công, khánh
sửa đổi, bổ
bổ sung, sửa
rà soát, bổ
rà soát, phân
rà soát, đánh
rà soát, sửa
cắt giảm, đơn
theo dõi, đôn
kiểm tra, giám
kiểm tra, rà
kiểm tra, xử
thanh tra, kiểm
giám sát, kiểm
đào tạo, bồi
đào tạo, tập
tập huấn, bồi
xây dựng, sửa
xây mới, sửa
cải tạo, nâng
cải tạo, sửa
nâng cấp, mở
nâng cấp, sửa
sửa chữa, nâng
sửa chữa, cải
thu gom, xử
tuyên truyền, phổ
tuyên truyền, vận
phổ biến, giáo
tiếp nhận, xử
tiếp nhận, giải
phát hiện, xử
phát hiện, bắt
phát hiện, ngăn
ngăn chặn, gỡ
ngăn chặn, xử
chặn, gỡ
điều tra, xử
điều tra, truy
trao đổi, mua
biên tập, đăng
sản xuất, phát
sản xuất, biên
xét duyệt, phê
thẩm định, phê
giao nhận, vận
`)

/** Words that make a count behind a comma a part of the one before it. */
export const WITHIN = wordList(`
trong đó
trong số đó
gồm
gồm có
bao gồm
với
chiếm
chia ra
cụ thể
`)

/** Words that tell another measure of what was counted. */
export const COMPARING = wordList(`
đạt
tăng
giảm
vượt
chiếm
bằng
tương đương
tương ứng
`)

/** Words right behind a share or a measure, or behind an `và`, with which another clause begins. */
export const ENDING = wordList(`
trong khi
nhưng
nên
song
mặc dù
và năm
và quý
và tháng
và đến
và góp phần
và hai
`)
