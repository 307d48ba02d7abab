import { wordList } from '../../../../../schema/words/wordList'

/** Words that only lead a sentence in. */
export const OPENINGS = wordList(`
cụ thể
cụ thể như sau
kết quả cụ thể
kết quả
ngoài ra
bên cạnh đó
tuy nhiên
đồng thời
thậm chí
đặc biệt
theo đó
qua đó
cùng với đó
song song với đó
đến nay
tính đến nay
hiện nay
hiện tại
hiện
trước đó
trong thời gian qua
thời gian qua
nhìn chung
như vậy
chỉ tính riêng
và
nhưng
song
mặt khác
do đó
vì vậy
từ đó
đáng chú ý
bước đầu
theo thống kê
qua thống kê
theo thống kê chưa đầy đủ
`)

/** Words that open a sentence with its purpose or ground, before who acts. */
export const PREAMBLES = wordList(`
để
nhằm
thực hiện
căn cứ
trên cơ sở
trước tình hình
mặc dù
theo
qua
với
xuất phát
nhận thức
xác định
quán triệt
vận dụng
dưới sự
được sự
cùng với
bên cạnh
song song
`)

/** Words that open what is no sentence by itself: it leads the next one in. */
export const FRAGMENTS = wordList(`
sau khi
trước khi
khi
trong khi
nhằm
để
trước tình hình
với tinh thần
thực hiện
`)

/** Words that make a sentence a part of what the one before it tells. */
export const PARTS = wordList(`
trong đó
trong số đó
trong số này
riêng
`)

/** Words that go on with what the sentence before told, of the same time. */
export const CONTINUED = wordList(`
cụ thể
trong đó
trong số đó
trong số này
riêng
kết quả
ngoài ra
bên cạnh đó
đồng thời
`)

/** Those that lead in also without a comma, before who acts or what is done. */
export const LOOSE_OPENINGS = wordList(`
đến nay
tính đến nay
hiện nay
hiện tại
hiện
chỉ tính riêng
thời gian qua
trong thời gian qua
bước đầu
theo thống kê
qua thống kê
và
đồng thời
thậm chí
`)

/** How often: it stays, but it is not who acts. */
export const FREQUENCIES = wordList(`
mỗi ngày
mỗi tuần
mỗi tháng
mỗi năm
hàng ngày
hằng ngày
hàng tuần
hằng tuần
hàng tháng
hằng tháng
hàng năm
hằng năm
trung bình mỗi ngày
trung bình một tháng
bình quân mỗi ngày
`)

/** What `Thực hiện` only opens a sentence with; before another word it tells what is done. */
export const CARRIED_OUT = wordList(`
các
chỉ đạo
chủ trương
nhiệm vụ
kế hoạch
chương trình
nghị quyết
công tác
`)
