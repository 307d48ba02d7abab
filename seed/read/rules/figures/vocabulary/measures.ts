import { wordList } from '../../../../../schema/words/wordList'

/** Units that measure: nothing is counted by them, so they stay beside their number. */
export const MEASURES = wordList(`
tỷ đồng
triệu đồng
nghìn đồng
đồng
usd
euro
ha
héc ta
km
km2
km²
m²
m³
cm²
cm³
dm³
m
m2
m3
mét
mét khối
cm
mm
lít
tấn
tạ
kg
gam
gb
mb
tb
kw
kwh
mw
lần
phút
tiếng
giây
điểm phần trăm
gb data
độ c
`)

/** Lengths of time: a figure only where the sentence measures by them. */
export const DURATIONS = wordList(`
phút
tiếng
giây
`)

/** Words before a length of time that make it one that is measured. */
export const MEASURING = wordList(`
cứ
mỗi lần
mỗi buổi
thời lượng
tổng thời lượng
trung bình
bình quân
nội mạng
ngoại mạng
`)
