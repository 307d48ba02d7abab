import { wordList } from '../../../../../schema/words/wordList'

/** Words that make a figure an aim or a demand, not what is. */
export const AIMING = wordList(`
phấn đấu
mục tiêu
chỉ tiêu
hướng tới
hướng đến
nhằm đạt
quyết tâm
quán triệt đến
quán triệt tới
đề nghị
kiến nghị
đề xuất
`)

/** The same before a share or a bound, and only there. */
export const DEMANDING = wordList(`
nhằm
bảo đảm
đảm bảo
phải
cần
yêu cầu
tối thiểu
tối đa
không quá
không vượt quá
`)

/** Words that make it an expectation. */
export const EXPECTING = wordList(`
dự kiến
dự báo
dự tính
dự ước
sẽ
ước cả năm
ước thực hiện cả năm
có thể
`)

/** Words that make it an offer to customers. */
export const OFFERING = wordList(`
miễn phí
miễn cước
tặng
khuyến mại
khuyến mãi
giảm giá
ưu đãi
`)

/** What is offered so. */
export const OFFERED = wordList(`
phút
gb
mb
%
đồng
tháng
gb data
`)

/** Headings under which figures are aims. */
export const AIM_HEADINGS = wordList(`
mục tiêu
chỉ tiêu
phương hướng
yêu cầu
`)

/** Headings under which figures tell how things stand, in a plan too. */
export const SITUATION_HEADINGS = wordList(`
tình hình
kết quả
thực trạng
đánh giá
thuận lợi
khó khăn
hạn chế
nguyên nhân
`)

/** Words that only what has been can be measured by. */
export const MEASURED_AGAINST = wordList(`
so cùng kỳ
so với cùng kỳ
cùng kỳ năm trước
ước đạt
lũy kế
luỹ kế
đến nay
`)

/** Names in which words of an aim are no aim. */
export const NAMED_AFTER_AIMS = wordList(`
chương trình mục tiêu
chỉ tiêu hóa lý
chỉ tiêu vi sinh
chỉ tiêu cảm quan
chỉ tiêu chất lượng
chỉ tiêu xét nghiệm
chỉ tiêu an toàn
đạt yêu cầu
đáp ứng yêu cầu
bổ sung có mục tiêu
so với chỉ tiêu
so với mục tiêu
so với các chỉ tiêu
tố cáo, kiến nghị
kiến nghị khởi tố
kiến nghị vi phạm
kiến nghị phòng ngừa
kiến nghị, phản ánh
phản ánh, kiến nghị
phản ánh kiến nghị
ý kiến, kiến nghị
kiến nghị của cử tri
giải quyết kiến nghị
đơn kiến nghị
đơn đề nghị
giấy đề nghị
hồ sơ đề nghị
theo đề nghị
theo yêu cầu
`)
