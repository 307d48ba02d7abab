import { wordList } from '../../../../../schema/words/wordList'

/** Places, bodies and groups, as reports count them. */
export const PLACES = wordList(`
ban
ban quản lý
buồng
bản
bệnh viện
bộ
bộ, ngành
chi bộ
chi hội
chốt
chốt kiểm soát
chợ
câu lạc bộ
công đoàn cơ sở
cơ quan
cơ quan báo chí
cơ quan, đơn vị
cơ sở
cơ sở cách ly
cơ sở giáo dục
cơ sở kinh doanh
cơ sở sản xuất
cơ sở y tế
cổng thông tin
cụm
cụm dân cư
cụm loa
cụm pa nô
cụm pano
cửa hàng
doanh nghiệp
gian hàng
huyện
hội
hợp tác xã
khu
khu cách ly
khu công nghiệp
khu dân cư
khu kinh tế
khu phố
khu vui chơi
khu vực
khách sạn
làng
ngành
nhà máy
nhà trọ
nhà văn hóa
nhà vệ sinh
nhóm hộ
nước
phòng
phòng học
phòng khám
phòng thi
phường
quận
quận, huyện
quốc gia
siêu thị
sở
sở, ngành
thành phố
thôn
thị trấn
thị xã
trung tâm
trường
trường học
trường mầm non
trường tiểu học
trạm
trạm biến áp
trạm bts
trạm bơm
trạm y tế
tuyến
tỉnh
tỉnh thành
tỉnh, thành phố
tổ
tổ chức
tổ chức, cá nhân
tổ covid
tổ công nghệ
tổ dân phố
ubnd tỉnh
ubnd huyện
ubnd xã
ubnd cấp huyện
ubnd cấp xã
ubnd các tỉnh
ubnd các huyện
ubnd các xã
vùng
xã
xóm
điểm
điểm bán hàng
điểm cầu
điểm cầu truyền hình
điểm cầu trực tuyến
điểm nóng
điểm thi
điểm tiêm
điểm trường
đoàn
đoàn kiểm tra
đơn vị
địa phương
địa điểm
đội
ấp
htx
liên hiệp hợp tác xã
liên hiệp htx
tập đoàn
tổng công ty
tập đoàn, tổng công ty
bộ, cơ quan
`)
