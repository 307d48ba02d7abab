import { kinds } from '../../../../../schema/words/kinds'
import { wordList } from '../../../../../schema/words/wordList'

/** Words before a number that only number, name or date. */
export const NUMBERING = wordList(`
ngày
tháng
năm
quý
tuần
điều
khoản
điểm
mục
chương
phần
tiết
lục
thứ
khóa
khoá
kỳ
đợt
hạng
trang
độ
kênh
số
loại
mũi
phòng
lộ
đường
kv
tuổi
nhóm
đoạn
cước
liên
lần
bước
lớp
tầng
ô
tổ
vòng
khối
bậc
quốc lộ
covid
top
chỉ thị
`)

/** The same, where two words make it: `Ban Chỉ đạo 389`, `Tổng đài 1900`. */
export const NUMBERING_PAIRS = [
  ...kinds.filter(({ numberedAlone }) => numberedAlone).map(({ names: [own] }) => own.name.toLowerCase()),
  ...wordList(`
chỉ đạo
tổng đài
thời kỳ
đầu số
giai đoạn
nhiệm kỳ
quốc lộ
tỉnh lộ
khu vực
phụ lục
trường cấp
nhà cấp
học sinh cấp
giật cấp
gió cấp
mạnh cấp
sóng cấp
bão cấp
ro cấp
động cấp
kế hoạch
gói cước
quốc lộ
`),
]

/** Words that end like one of these and measure: `mật độ 30 con/ha`. */
export const RATES = wordList(`
mật độ
tốc độ
nồng độ
nhiệt độ
cường độ
trình độ
tổng số
`)
