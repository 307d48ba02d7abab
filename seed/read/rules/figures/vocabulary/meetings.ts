import { wordList } from '../../../../../schema/words/wordList'

/** Those who attend. */
export const ATTENDING = wordList(`
đại biểu
lượt đại biểu
người tham dự
thành viên tham dự
nhà báo
phóng viên
`)

/** What is held. */
export const MEETINGS = wordList(`
hội nghị
hội thảo
hội thi
cuộc họp
lễ
phiên
tọa đàm
toạ đàm
diễn đàn
lớp
`)
