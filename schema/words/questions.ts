import { fold } from './fold'
import { pairs, phrases } from './phraseList'
import type { Relation } from './relations'

/** Words that carry nothing of what is asked. */
export const idleWords: readonly string[] = phrases(`
    là · thuộc · lại · gồm · rồi · luôn · hồi · làm · của · thì · mà · được · bị · do · bởi · bằng · có · về · trong · trên · ở · tại · vào · lúc
    · hôm · ngày · tháng · năm · các · những · việc · cho · tôi · em · mình · hỏi · xin · biết · ạ · vậy · thế ·
    này · đó · ấy · để · cần · với · đối · gửi · tới · đến · từ · và · nguồn · s · the · a · an · is
    · are · was · were · be · been · of · for · to · by · in · on · at · it · its · has · have · had
    · do · does · did · with · from · and · that · there · concern · concerns · please · tell · me ·
    day · toward · towards`)

/** Idle words that lead elsewhere: whom a paper is sent to, until when it runs, is not who issued it and when. */
export const leadingWords: readonly string[] = phrases(`
    gửi · tới · đến · từ · cho · với · đối · để · trước · sau · to · toward · towards · for · from`)

/** What makes a leading word idle: `cho tôi hỏi`, `có từ khi nào`. */
export const notLeading: readonly string[] = phrases(`
    cho tôi · cho em · cho mình · cho hỏi · cho biết · cho xin · có từ · basis for · responsible for`)

/** Short names by which people call a body, with the name that papers print, folded. */
export const bodiesByShortName: ReadonlyMap<string, string> = new Map(
  pairs(`
    nhà mạng: các doanh nghiệp viễn thông · bộ 4t: bộ thông tin và truyền thông · bộ truyền thông: bộ thông tin và
    truyền thông · thủ tướng: thủ tướng chính phủ · tiểu ban: tiểu ban truyền thông · bộ thông tin: bộ thông tin và
    truyền thông · ministry of health: bộ y tế · ministry of information and communications: bộ
    thông tin và truyền thông · mic: bộ thông tin và truyền thông · ministry of finance: bộ tài chính · ministry of
    public security: bộ công an · ministry of national defence: bộ quốc phòng · ministry of defence: bộ
    quốc phòng · ministry of defense: bộ quốc phòng · prime minister: thủ tướng chính phủ · the government:
    chính phủ · telecommunications authority: cục viễn thông · authority of telecommunications: cục viễn thông · information security
    authority: cục an toàn thông tin · authority of information security: cục an toàn thông tin · press authority: cục báo
    chí · authority of press: cục báo chí · departments of information and communications: các sở thông tin và truyền
    thông · press agencies: các cơ quan báo chí · news agencies: các cơ quan báo chí ·
    communications subcommittee: tiểu ban truyền thông · telecom operators: các doanh
    nghiệp viễn thông · telecom companies: các doanh nghiệp viễn thông · mobile operators: các doanh
    nghiệp viễn thông`),
)

/** What is said before a question, and is no part of it. */
export const openingPhrases: readonly string[] = phrases(`
    cho hỏi · cho tôi hỏi · cho em hỏi · cho mình hỏi · cho tôi biết · cho em biết · cho mình biết ·
    cho biết · cho xin · cho tôi xin · cho em xin · cho mình xin · xin hỏi · xin cho biết · làm ơn ·
    ad ơi · bạn ơi · mọi người ơi · please · tell me · can you tell me · could you tell me · do you know`)

/** What is said behind one. */
export const closingParticles: readonly string[] = phrases(`
    ạ · nhỉ · nhé · nha · hả · hở · vậy · thế · ad · admin · ơi · please`)

/** What asks at the end whether the sentence before it is so. */
export const confirmingTags: readonly string[] = phrases(`
    đúng không · đúng ko · có đúng không · phải không · phải ko · có phải không · đúng chưa · đúng chứ · phải chăng · is that
    right · right · isn t it`)

/** Words that only a question in English has. */
export const wordsOfEnglish: readonly string[] = phrases(`
    who · whom · whose · what · which · how · when · where · does · did · is · are · was · were · the ·
    of · must · has · have`)

/** What a question about a message may add without asking anything else. */
export const wordsOfMessages: readonly string[] = phrases(`
    kế · hoạch · chính · thức · hiệu · lực · đang · áp · dụng · nêu · mang · đưa · ra · truyền · thông · phòng ·
    chống · nói · đúng · chuẩn · viết · đăng · trích · dẫn · sử · tuyên · phải · nên · thì · lấy · làm · chủ · đạo ·
    carried · we · our · should · supposed · dịch · sáng · trưa · chiều · tối · đêm · using · use · used · bản · tin · báo · bài · trang · bên · đầu · giữa · cuối · tuần · câu · còn · dùng · chạy · nguyên · văn · đi · covid · 19 · quốc · gia · official · force · carry · carries · current · say · as · its`)

/** Whose the official messages are, folded. */
export const speakersOfMessages: ReadonlySet<string> = new Set(
  phrases(`
    chính phủ · tiểu ban truyền thông · ban chỉ đạo quốc gia phòng, chống dịch covid 19`).map(fold),
)

/** What a question about what a paper rests on may add. */
export const wordsOfMaking: readonly string[] = phrases(`
    xây · dựng · soạn · thảo · lập · viết · làm · ăn · bám · written · drafted`)

/** What a question about who says a wording may add. */
export const wordsOfWordings: readonly string[] = phrases(`
    xuất · hiện · nằm · lời · nguồn · gốc · phát · biểu · khuyến · cáo · phương · châm · chiến · dịch ·
    phong · trào · nguyên · tắc · phrase · quote · hashtag · appear · appears · come · comes · say · says · said · used`)

/** What asks for all messages, and not for that of one day. */
export const listingPhrases: readonly string[] = phrases(`
    liệt kê · danh sách · kể tên · toàn bộ · tất cả · mọi thông điệp · các thông điệp · những thông điệp · lần lượt · list · all`)
export const ofFirst: readonly string[] = phrases(`đầu tiên · sớm nhất · thứ nhất · first · earliest`)
export const ofLast: readonly string[] = phrases(`
    mới nhất · cuối cùng · gần nhất · gần đây nhất · mới đây nhất · sau cùng · last · latest · newest · most recent`)
/** How plans of communication are called beside the name of their kind. */
export const namesOfPlans: readonly string[] = phrases(`kế hoạch truyền thông`)
/** What such a question may add. */
export const wordsOfLists: readonly string[] = phrases(`
    liệt · kê · danh · sách · kể · tên · toàn · bộ · tất · cả · mọi · lần · lượt · xem · theo · thời · gian · thứ · tự ·
    từng · list · all · first · earliest · latest · newest · last · most · recent · mới · nhất · tiên · cùng · gần ·
    đây · sớm · tổng · hằng · hàng · mỗi · weekly · show · plan · plans · how · order · diễn · biến · như · nào · ra`)

/** What a question about the message beside a plan's may add. */
export const wordsOfSides: readonly string[] = phrases(`
    trước · sau · tiếp · kế · liền · ngay · nối · khi · có · came · come · before · previous · preceding · preceded ·
    after · next · following · succeeded · followed`)

/** What a plan does to the one before it. */
export const followingPhrases: readonly string[] = phrases(`
    nối tiếp · tiếp nối · thay · thay cho · thay bằng · thay bởi · succeed · succeeds ·
    succeeded · follow · follows · followed`)

/** What asks whether a paper still holds, or what may have ended it. */
export const statusPhrases: readonly string[] = phrases(`
    còn hiệu lực · hết hiệu lực · còn giá trị · còn áp dụng · còn được áp dụng · bị thay thế · bị bãi bỏ · bị hủy bỏ ·
    bị huỷ bỏ · bị sửa đổi · được sửa đổi · được thay thế · still in force · still valid · still effective ·
    still apply · still applies · been replaced · been repealed · been amended`)
export const wordsOfStatus: readonly string[] = phrases(`
    còn · hết · hiệu · lực · giá · trị · áp · dụng · pháp · lý · bị · thay · thế · bãi · bỏ · hủy · huỷ · sửa · đổi ·
    không · ko · chưa · nữa · rồi · hay · nay · hiện · tại · giờ · bây · vẫn · still · force · valid · effective · apply ·
    applies · replaced · repealed · amended · yet`)

/** What a question about disagreements may add: who disagrees. */
export const wordsOfConflicts: readonly string[] = phrases(`
    hai · báo · cáo · nhau · giữa · where · sources · source · papers · reports`)

/** What a question about the days of a plan may add. */
export const wordsOfPeriods: readonly string[] = phrases(`
    hiệu · lực · áp · dụng · chạy · hạn · bắt · đầu · kết · thúc · hết · kéo · dài · end · ends · ended · begin ·
    begins · start · starts · until · force · thì · valid · effective · apply · applies · expire ·
    expires · expired · còn · last · lasts · lasted · remain · remained`)

/** Such a question asks for the contrary, for a reason, for yes or no: no kind answers it. */
export const turningWords: readonly string[] = phrases(`
    không · chưa · chẳng · đừng · trừ · hoặc · cùng · hổng · hông`)

/** The same, where no marks are typed: those that no other word folds to. */
export const turningWithoutMarks: readonly string[] = phrases(`
    khong · ko · kg · sao · not · no · never · except · without · why · or · neither · than · more · most ·
    least · less · latest · first · last · then · compare · compared · versus · vs`)

/** Nor one that asks for what is more or most, or for a day that another sentence named. */
export const turningPhrases: readonly string[] = phrases(`
    so sánh · so với · nhiều hơn · ít hơn · lớn hơn · cao hơn · thấp hơn · sớm hơn · muộn hơn · nhiều
    nhất · ít nhất · lớn nhất · nhỏ nhất · cao nhất · thấp nhất · dài nhất · ngắn nhất · hay nhất ·
    sớm nhất · muộn nhất · mới nhất · cũ nhất · gần nhất · đây nhất · quan trọng nhất · đầu tiên ·
    cuối cùng · hôm đó · hôm ấy · hôm kia · hôm trước · hôm sau · hôm này · ngày đó · ngày ấy · ngày
    này · ngày hôm đó · ngày trước · ngày sau · ngày tới · khi đó · khi ấy · lúc đó · lúc ấy · lúc
    này · hồi đó · hồi ấy · tuần đó · tuần ấy · tháng đó · tháng ấy · năm này · năm đó · năm ấy · năm
    trước · that day`)

/** Words in which a turning word turns nothing. */
export const notTurning: readonly string[] = phrases(`
    không gian · không khí · hàng không · không quân`)

/** Before a day these ask for what lies before or behind it, or up to it. */
export const besideDays: readonly string[] = phrases(`
    từ · đến · tới · trước · sau · quanh · khoảng · since · until · till · before · after · from · to
    · around · about`)

/** Behind `how long` it asks for no last one. */
export const lastingWords: readonly string[] = phrases(`last`)

/** At the end of a question that asks `gì` or `nào`, these add nothing. */
export const closingWords: readonly string[] = phrases(`không · chưa`)

/** Words of English for what Vietnamese papers print, folded. */
export const fromEnglish: ReadonlyMap<string, string> = new Map(
  pairs(`
    text messages: nhắn tin · text message: nhắn tin · texting: nhắn tin · texts: nhắn tin · sms:
    nhắn tin · phones: điện thoại · phone: điện thoại · smartphones: điện thoại · installed: cài ·
    install: cài · cases: trường hợp · fined: xử phạt · punished: xử phạt · penalized: xử phạt ·
    penalised: xử phạt · calls: cuộc gọi · articles: tin bài · videos: video · vaccine: vắc xin ·
    vaccines: vắc xin · doses: liều · injections: mũi · cameras: camera · points: điểm · sites: điểm
    · people: người · population: dân số · percent: phần trăm · percentage: phần trăm · posters:
    băng rôn · banners: băng rôn · slogans: khẩu hiệu · provinces: tỉnh · money: tiền · press: báo
    chí · fake news: sai sự thật · date: ngày ban hành · hotline: đường dây nóng · hotlines: đường dây nóng · propaganda:
    tuyên truyền · xoa: gỡ · billboards: pa nô · fines: trường hợp xử phạt · health declarations: tờ khai y tế ·
    health declaration: tờ khai y tế · declarations: tờ khai · shots: mũi · jabs: mũi · qr codes: mã qr ·
    take down: gỡ · took down: gỡ · taken down: gỡ · removed: gỡ · remove: gỡ · deleted: gỡ · leaflets: tờ rơi ·
    flyers: tờ rơi · loudspeakers: loa · news stories: tin bài`),
)

/** Verbs that ask for one relation of papers; every other asks on what a paper rests, in whatever words. */
export const relationsOfVerbs: ReadonlyMap<string, Relation> = new Map(
  [
    ...pairs(`
    hướng dẫn: GUIDES · tiếp tục thực hiện: CONTINUES · thay thế: REPLACES · replace: REPLACES ·
    replaces: REPLACES · replaced: REPLACES · sửa đổi: AMENDS · bổ sung: AMENDS · sửa đổi bổ sung:
    AMENDS · amend: AMENDS · amends: AMENDS · amended: AMENDS · bãi bỏ: REPEALS · repeal: REPEALS ·
    repeals: REPEALS · repealed: REPEALS · trích dẫn: MENTIONS · viện dẫn: MENTIONS · viện dẫn tới: MENTIONS · viện dẫn
    đến: MENTIONS · nhắc đến: MENTIONS · nhắc tới: MENTIONS · dẫn chiếu: MENTIONS · dẫn chiếu
    đến: MENTIONS · cite: MENTIONS · cites: MENTIONS · cited: MENTIONS · mention: MENTIONS ·
    mentions: MENTIONS · mentioned: MENTIONS · refer to: MENTIONS · refers to: MENTIONS`),
  ].map(([verb, relation]) => [verb, relation.toUpperCase() as Relation] as const),
)

/** What whoever is charged by a paper does with it. */
export const implementingVerbs: readonly string[] = phrases(`
    thực hiện · triển khai · triển khai thực hiện · thi hành · thực thi · implement · implements · carry out ·
    carries out`)

/** What one does to have so many of a thing; papers that count it say it in another word, or leave it out. Folded. */
export const makingVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`
    băng rôn: treo căng gắn cắm put up hang hung · khẩu hiệu: treo căng gắn cắm put up hang hung · pa nô: treo gắn
    cắm dựng put up · pano: treo gắn cắm dựng put up · tờ khai: làm make made · xử phạt: hand handed out give gave ·
    mũi tiêm: nhập lên`).map(([thing, verbs]) => [thing, verbs.split(' ')] as const),
)

/** Between one body and another these ask it for something; elsewhere they are mere politeness. */
export const pleadingWords: readonly string[] = phrases(`xin · nhờ · đòi · mong`)

/** What asks whether something is so: these words and, in Vietnamese, the last of the question. */
export const whetherPhrases: readonly string[] = phrases(`
    có phải là · có phải · có đúng là · có đúng · có thật là · có thật · có chuyện · phải chăng là`)
export const whetherInEnglish: readonly string[] = phrases(`
    is it true that · is it true · is it correct that · is it the case that`)

/** How people call any paper whose number they give. */
export const callsOfPapers: readonly string[] = phrases(`document · paper`)

/** How people call a unit that papers print otherwise, and its units there, folded. */
export const unitsByName: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`
    phần trăm: % · số tiền: đồng · tiền: đồng · người dân: người · tỉnh: tỉnh, địa phương · tỉnh
    thành: tỉnh, địa phương`).map(([name, units]) => [name, units.split(', ')] as const),
)
