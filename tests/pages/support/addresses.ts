const nearly = 'Xét nghiệm là then chốt, vaccine là căn cơ để thích ứng an toàn và có kiểm soát'

/** An address of every page, in every state that it has. */
export const addresses = [
  '/',
  '/thong-diep/2021-09-30',
  '/thong-diep/2021-08-29',
  '/thong-diep/2021-08-31?biet-ngay=2021-08-31',
  '/thong-diep/2021-09-03?ban=1',
  '/thong-diep/2022-05-01',
  '/ke-hoach/23-kh-tbtt',
  '/van-ban',
  '/van-ban?loai=chi-thi&giu=khong',
  '/van-ban/16-ct-ttg',
  '/co-quan',
  '/co-quan/tieu-ban-truyen-thong',
  '/cho-venh',
  '/chung-toi-giu-gi',
  '/kiem-tra',
  `/kiem-tra?cau=${encodeURIComponent(nearly)}&ngay=30/9/2021`,
  '/tim?q=thich+ung',
  '/tim?q=truyen+thong&loai=ke-hoach&tu=2021-09-01&dau=dung',
  '/tim?q=khongcogi',
  '/tim',
  '/truy-nguyen',
  '/truy-nguyen/23-kh-tbtt?chieu=len&bac=2&xem=danh-sach',
  '/en/truy-nguyen/04-kh-tbtt',
  '/doi-chieu',
  '/doi-chieu/04-kh-tbtt/13-kh-tbtt',
  '/en/doi-chieu/18-kh-tbtt/23-kh-tbtt',
  '/dong-thoi-gian',
  '/dong-thoi-gian?tu=2021-09-01&den=2021-10-15&loai=dia-phuong&tim=lang',
  '/en/dong-thoi-gian?tu=2020-01-01&den=2021-12-31',
  '/en',
  '/en/thong-diep/2021-09-30',
]
/** Pages that say that there is nothing to show, with their status. */
export const quietAddresses: [address: string, status: number][] = [
  ['/van-ban/24-kh-tbtt', 404],
  ['/khong-co', 404],
  ['/thong-diep/2021-02-30', 404],
  ['/thong-diep?ngay=31/2/2021', 400],
]
