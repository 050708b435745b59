/// Characters with several common readings, and words that decide between them.
///
/// The readings are those of 现代汉语词典 that occur in names of goods, companies and people; readings
/// that differ only in tone are one.
enum Readings {
  /// Simplified characters and their readings, the most common first.
  static let listed: [Unicode.Scalar: [String]] = {
    var listed: [Unicode.Scalar: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for scalar in words[0].unicodeScalars { listed[scalar] = Array(words.dropFirst()) }
    }
    return listed
  }()

  /// The syllables of words in which a character does not have its most common reading.
  static let words: [[Unicode.Scalar]: [String]] = {
    var words: [[Unicode.Scalar]: [String]] = [:]
    for line in wordTable.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      words[Array(parts[0].unicodeScalars)] = Array(parts.dropFirst())
    }
    return words
  }()

  static let wordLengthMax = 3
  /// The first characters of those words.
  static let wordStarts = Set(words.keys.map { $0[0] })

  /// Variants that ICU's Hant-Hans does not convert.
  static let variants: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = "閤合祇只甦苏觔斤靭韧騐验鬪斗麪面龢和偪逼妳你嶽岳揹背曡叠枴拐柺拐滙汇盌碗稭秸糉粽糢模翦剪耡锄"
    let scalars = Array(pairs.unicodeScalars)
    var variants: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count, by: 2) {
      variants[scalars[index]] = scalars[index + 1]
    }
    return variants
  }()

  private static let table = """
    阿 a e
    扒耙 ba pa
    柏 bai bo
    伯 bo bai
    薄剥 bao bo
    堡 bao pu bu
    般 ban bo
    膀 bang pang
    蚌 bang beng
    臂 bi bei
    秘泌 mi bi
    扁便 bian pian
    泊 bo po
    藏 cang zang
    参 can shen cen
    侧 ce zhai
    曾 zeng ceng
    差 cha chai
    查 cha zha
    单 dan shan chan
    颤 chan zhan
    长 chang zhang
    朝 chao zhao
    车 che ju
    称 cheng chen
    澄 cheng deng
    盛晟 sheng cheng
    匙 chi shi
    臭 chou xiu
    仇 chou qiu
    畜 chu xu
    褚 chu zhu
    传 chuan zhuan
    幢 chuang zhuang
    椎 zhui chui
    攒 zan cuan
    大 da dai
    弹 dan tan
    铛 dang cheng
    得 de dei
    地 di de
    的 de di
    提 ti di
    翟 zhai di
    调 tiao diao
    都 du dou
    度 du duo
    囤 tun dun
    佛 fo fu
    否 fou pi
    脯 fu pu
    盖 gai ge
    乾 gan qian
    镐 gao hao
    蛤 ge ha
    葛合个 ge
    给 gei ji
    颈 jing geng
    更 geng
    莞 guan wan
    龟 gui jun qiu
    桧 gui hui
    柜 gui ju
    还 hai huan
    行 xing hang
    巷 xiang hang
    喝 he
    核 he hu
    和 he huo hu
    黑 hei he
    桁 heng hang
    会 hui kuai
    系 xi ji
    稽 ji qi
    缉 ji qi
    奇 qi ji
    祭 ji zhai
    夹 jia ga
    贾 jia gu
    价 jia jie
    槛 kan jian
    降 jiang xiang
    强 qiang jiang
    角 jiao jue
    嚼 jiao jue
    觉 jue jiao
    校 xiao jiao
    解 jie xie
    桔 ju jie
    芥 jie gai
    劲 jin jing
    句 ju gou
    咀 ju zui
    圈 quan juan
    咖 ka ga
    卡 ka qia
    壳 ke qiao
    溃 kui hui
    括 kuo gua
    落 luo la lao
    络烙 luo lao
    腊 la xi
    乐 le yue
    勒 le lei
    肋 lei le
    俩 liang lia
    了 le liao
    六陆碌 liu lu
    露 lu lou
    偻 lou lv lu
    率 lv shuai lu
    埋 mai man
    脉 mai mo
    蔓 man wan
    没 mei mo
    糜 mi mei
    缪 miao miu mou
    模 mo mu
    抹 mo ma
    娜 na nuo
    哪 na nei
    呢 ne ni
    弄 nong long
    尿 niao sui
    区 qu ou
    刨 pao bao
    胖 pang pan
    辟 pi bi
    漂 piao
    屏 ping bing
    朴 pu piao
    曝瀑 pu bao
    埔 pu bu
    期 qi
    栖蹊 qi xi
    铅 qian yan
    纤 xian qian
    荨 qian xun
    茄 qie jia
    番 fan pan
    覃 qin tan
    曲 qu
    券 quan xuan
    色 se shai
    塞 sai se
    莎 sha suo
    厦 sha xia
    杉 shan sha
    栅 zha shan
    蛇 she yi
    谌 chen shen
    省 sheng xing
    什 shi shen
    石 shi dan
    拾 shi she
    似 si shi
    属 shu zhu
    熟 shu shou
    宿 su xiu
    汤 tang shang
    拓 tuo ta
    褪 tui tun
    圩 wei xu
    尾 wei yi
    尉蔚 wei yu
    万 wan mo
    涡 wo guo
    吓 xia he
    洗 xi xian
    削 xiao xue
    血 xue xie
    荥 xing ying
    吁 yu xu
    轧 zha ya
    咽 yan ye
    叶 ye xie
    钥 yao yue
    约 yue yao
    员 yuan yun
    择 ze zhai
    扎 za zha
    粘 zhan nian
    折 zhe she
    着 zhe zhao zhuo
    著 zhu zhuo
    重 zhong chong
    种 zhong chong
    粥 zhou yu
    爪 zhua zhao
    琢 zhuo zuo
    仔 zai zi
    兹 zi ci
    综 zong zeng
    """

  private static let wordTable = """
    银行 yin hang
    商行 shang hang
    车行 che hang
    行业 hang ye
    分行 fen hang
    五金行 wu jin hang
    厦门 xia men
    人参 ren shen
    海参 hai shen
    党参 dang shen
    沙参 sha shen
    丹参 dan shen
    玄参 xuan shen
    西洋参 xi yang shen
    花旗参 hua qi shen
    重庆 chong qing
    重复 chong fu
    双重 shuang chong
    成都 cheng du
    音乐 yin yue
    乐器 yue qi
    乐谱 yue pu
    会计 kuai ji
    成长 cheng zhang
    增长 zeng zhang
    生长 sheng zhang
    校长 xiao zhang
    店长 dian zhang
    西藏 xi zang
    藏药 zang yao
    藏红花 zang hong hua
    朝天椒 chao tian jiao
    子弹 zi dan
    弹簧 tan huang
    弹力 tan li
    弹性 tan xing
    校准 jiao zhun
    校正 jiao zheng
    睡觉 shui jiao
    地壳 di qiao
    模具 mu ju
    模板 mo ban
    调查 diao cha
    牛仔 niu zai
    仔细 zi xi
    瓜子仁 gua zi ren
    便宜 pian yi
    薄荷 bo he
    薄膜 bo mo
    大夫 dai fu
    钥匙 yao shi
    汤匙 tang chi
    茶匙 cha chi
    什锦 shi jin
    为什么 wei shen me
    咖喱 ga li
    削皮刀 xiao pi dao
    剥线钳 bo xian qian
    剥离 bo li
    扎带 za dai
    扎啤 zha pi
    轧钢 zha gang
    轧机 zha ji
    效率 xiao lv
    雪茄 xue jia
    屏蔽 ping bi
    屏风 ping feng
    手提 shou ti
    单县 shan xian
    铁核桃 tie he tao
    参差 cen ci
    种植 zhong zhi
    降落伞 jiang luo san
    还原 huan yuan
    着色 zhuo se
    着火 zhao huo
    角色 jue se
    卡扣 qia kou
    卡箍 qia gu
    发卡 fa qia
    收藏 shou cang
    宝藏 bao zang
    传记 zhuan ji
    称心 chen xin
    堡子 bu zi
    差旅 chai lv
    出差 chu chai
    邮差 you chai
    参考 can kao
    东莞 dong guan
    番禺 pan yu
    蚌埠 beng bu
    大埔 da bu
    六安 lu an
    乐清 yue qing
    台州 tai zhou
    丽水 li shui
    铅山 yan shan
    莘县 shen xian
    长子县 zhang zi xian
    洪洞县 hong tong xian
    """
}
