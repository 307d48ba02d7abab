import { wordList } from '../../../../../schema/words/wordList'

/** People, cases and what is done to them, as reports count them. */
export const PEOPLE = wordList(`
biên chế
người tham dự
người tham gia
người mất tích
người bị thương
gia đình
trưởng thôn
hoà giải viên
hòa giải viên
đồng chí
đồng bào
chị
chị em
bác sĩ
bác sỹ
báo cáo viên
bệnh nhân
bị can
bị cáo
ca
ca bệnh
ca dương tính
ca f0
ca mắc
ca nhiễm
ca tử vong
ca sinh
chiến sĩ
chuyên gia
cháu
chủ cơ sở
chủ hộ
chủ tàu
chức danh
cá nhân
cán bộ
công chức
công nhân
công đoàn viên
cộng tác viên
cử tri
du khách
em
f0
giáo viên
hành khách
hướng dẫn viên
học sinh
hộ
hộ cận nghèo
hộ dân
hộ gia đình
hộ kinh doanh
hộ nghèo
hộ nông dân
hội viên
khách
khách du lịch
lao động
lái xe
lượt
lượt chia sẻ
lượt hành khách
lượt học sinh
lượt hộ
lượt khách
lượt người
lượt tiêm
lượt tiếp cận
lượt truy cập
lượt tương tác
lượt xem
lượt đơn
mũi
mũi tiêm
ngư dân
người
người bệnh
người cao tuổi
người chết
người có công
người dân
người dùng
người khuyết tật
người lao động
người lái xe
người nghèo
người nhiễm
nhà báo
nhà thầu
nhà đầu tư
nhân khẩu
nhân viên
nhân viên y tế
nông dân
nạn nhân
phóng viên
phụ nữ
sinh viên
suất
suất học bổng
suất quà
suất ăn
thanh niên
thành viên
thành viên ban chỉ đạo
thí sinh
thương nhân
tiểu thương
trường hợp
trường hợp mắc
trường hợp tử vong
trường hợp vi phạm
trẻ
trẻ em
trẻ sơ sinh
trẻ sơ sinh trai
trẻ sơ sinh gái
tuyên truyền viên
tình nguyện viên
tập thể
viên chức
việc làm
vận động viên
vị trí
vị trí việc làm
đoàn viên
đại biểu
đại biểu quốc hội
đảng viên
đối tác
đối tượng
đội viên
`)
