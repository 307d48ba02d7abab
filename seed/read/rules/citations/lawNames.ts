/**
 * Names of laws that hold `và`, commas or everyday words, so that a law named without number or date ends where its
 * name ends. Folded, without `Luật` or `Bộ luật`; a name not listed is read by its capitals and stop words.
 */
const NAMES = `an ninh mang
an ninh quoc gia
an toan thong tin mang
an toan thuc pham
an toan, ve sinh lao dong
bao hiem xa hoi
bao hiem y te
bao ve moi truong
bao ve bi mat nha nuoc
bao ve quyen loi nguoi tieu dung
bao ve va kiem dich thuc vat
bao ve suc khoe nhan dan
bau cu dai bieu quoc hoi va dai bieu hoi dong nhan dan
ban hanh van ban quy pham phap luat
ban hanh van ban quy pham phap luat cua hoi dong nhan dan, uy ban nhan dan
ban hanh van ban quy pham phap luat cua hoi dong nhan dan va uy ban nhan dan
bao chi
binh dang gioi
buu chinh
can bo, cong chuc
cac to chuc tin dung
canh sat bien viet nam
canh tranh
chan nuoi
chung khoan
chuyen giao cong nghe
co quan dai dien nuoc cong hoa xa hoi chu nghia viet nam o nuoc ngoai
cong an nhan dan
cong chung
cong doan
cong nghe cao
cong nghe thong tin
cu tru
dan quan tu ve
dau gia tai san
dau thau
dau tu
dau tu cong
dau tu theo phuong thuc doi tac cong tu
dat dai
de dieu
dien anh
dien luc
di san van hoa
doanh nghiep
du lich
duoc
dan su
to tung dan su
to tung hanh chinh
to tung hinh su
to chuc chinh phu
to chuc chinh quyen dia phuong
to chuc quoc hoi
to chuc toa an nhan dan
to chuc vien kiem sat nhan dan
to chuc hoi dong nhan dan va uy ban nhan dan
giao dich dien tu
giao duc
giao duc dai hoc
giao duc nghe nghiep
giao thong duong bo
trat tu, an toan giao thong duong bo
duong bo
giam dinh tu phap
gia
hai quan
hang hai viet nam
hang khong dan dung viet nam
hien, lay, ghep mo, bo phan co the nguoi va hien, lay xac
hinh su
hoa chat
hoa giai o co so
hon nhan va gia dinh
hop tac xa
hoat dong giam sat cua quoc hoi va hoi dong nhan dan
ke toan
ke toan - thong ke
ke toan va thong ke
kham benh, chua benh
khieu nai
khoa hoc va cong nghe
khoang san
kiem toan nha nuoc
kien truc
kinh doanh bao hiem
kinh doanh bat dong san
lam nghiep
lao dong
ly lich tu phap
luu tru
mat tran to quoc viet nam
ngan hang nha nuoc viet nam
ngan sach nha nuoc
nghia vu quan su
nguoi cao tuoi
nguoi khuyet tat
nha o
nhap canh, xuat canh, qua canh, cu tru cua nguoi nuoc ngoai tai viet nam
nuoi con nuoi
phi va le phi
pho bien, giao duc phap luat
phong benh
phong, chong bao luc gia dinh
phong, chong benh truyen nhiem
phong, chong ma tuy
phong, chong mua ban nguoi
phong, chong rua tien
phong, chong tac hai cua ruou, bia
phong, chong tac hai cua thuoc la
phong, chong tham nhung
phong, chong thien tai
phong chay va chua chay
phong chay, chua chay va cuu nan, cuu ho
phong thu dan su
pha san
quan ly ngoai thuong
quan ly no cong
quan ly thue
quan ly, su dung tai san cong
quan ly, su dung vien khai quoc phong
quan ly, su dung von nha nuoc dau tu vao san xuat, kinh doanh tai doanh nghiep
quang cao
quoc phong
quoc tich viet nam
quy hoach
quy hoach do thi
so huu tri tue
si quan quan doi nhan dan viet nam
su dung nang luong tiet kiem va hieu qua
tai nguyen nuoc
tai nguyen, moi truong bien va hai dao
tan so vo tuyen dien
thanh nien
thanh tra
the duc, the thao
thi dua, khen thuong
thi hanh an dan su
thi hanh an hinh su
thong ke
thu do
thu y
thuc hien dan chu o co so
thuc hanh tiet kiem, chong lang phi
thue bao ve moi truong
thue gia tri gia tang
thue thu nhap ca nhan
thue thu nhap doanh nghiep
thue tieu thu dac biet
thue xuat khau, thue nhap khau
thuong mai
thuy loi
thuy san
tiep can thong tin
tiep cong dan
tieu chuan va quy chuan ky thuat
to cao
trach nhiem boi thuong cua nha nuoc
tre em
trong tai thuong mai
trong trot
trung cau y dan
truong du tru quoc gia
tin nguong, ton giao
tuong tro tu phap
vien chuc
vien thong
xay dung
xuat ban
xuat canh, nhap canh cua cong dan viet nam
xu ly vi pham hanh chinh`.split('\n')

/** Names by their first word, the longer before the shorter that begins it. */
const byFirstWord = new Map<string, string[]>()
for (const name of NAMES.sort((a, b) => b.length - a.length)) {
  const first = wordAt(name, 0)
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
}

/** Place behind the longest known law name that begins at `at` of a folded text, or -1. */
export function knownLawEnd(folded: string, at: number): number {
  for (const name of byFirstWord.get(wordAt(folded, at)) ?? []) {
    if (folded.startsWith(name, at) && !isFoldedLetter(folded.charCodeAt(at + name.length)))
      return at + name.length
  }
  return -1
}

function wordAt(folded: string, at: number): string {
  let end = at
  while (end - at < 12 && isFoldedLetter(folded.charCodeAt(end))) end++
  return folded.slice(at, end)
}

function isFoldedLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
