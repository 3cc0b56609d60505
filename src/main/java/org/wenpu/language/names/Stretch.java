package org.wenpu.language.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;

/** Decides which words may stand inside the name of an institution or site. */
final class Stretch {
  private static final Set<String> VERBS_OF_NAMES =
      Set.of(
          "投资", "控股", "发展", "建设", "改革", "研究", "管理", "服务", "监督", "监管", "贸易", "运输", "教育", "检察", "保障",
          "合作", "交流", "促进", "传播", "出版", "设计", "制造", "勘探", "开发", "生产", "应用", "推广", "救助", "救援", "监测",
          "预报", "审计", "调查", "统计", "创业", "创新", "发射", "航行", "执法", "仲裁", "评估", "认证", "种植", "养殖", "航天",
          "供电", "供水", "供热", "发电", "通信", "航空", "体育", "旅游", "考察", "指挥", "消防", "维和", "预防", "控制", "观测",
          "勘察", "测绘", "计算", "超算", "储备", "规划", "防务", "移民", "采购", "供销", "保护", "培训", "检测", "检验", "交易",
          "清算", "咨询", "科研", "救治", "康复", "诊断", "治疗", "护理", "融资", "担保", "拍卖", "装备", "装饰", "建筑", "安装",
          "包装", "印刷", "广播", "演出", "展览", "会展", "联络", "协调", "应急", "登记", "征信", "认可", "试验", "实验", "实训",
          "孵化", "转化", "转移", "服贸", "宣传", "组织", "统战", "监察", "巡视", "选举", "立法", "复兴", "减灾", "防灾", "防控",
          "防治", "卫生", "支援", "援助", "合成", "导航", "遥感", "探测", "推进", "动力", "修复", "治理", "联合", "执行", "指导",
          "辅导", "考试", "留学", "招生", "就业", "信息", "快速", "反应");
  private static final Set<String> STOP_WORDS =
      Set.of(
          "一家", "这家", "该", "各", "某", "本", "我国", "全国", "全省", "全市", "当地", "有关", "相关", "多家", "部分",
          "一些", "其他", "大型", "中小", "中小型", "外资", "民营", "上市", "本地", "所在", "位于", "来自", "包括", "以及", "及其",
          "其中", "走进", "联合", "支持", "参加", "出席", "会同", "同时", "目前", "近日", "日前", "作为", "对于", "关于", "针对",
          "进入", "成为", "成立", "举行", "召开", "举办", "推动", "推进", "加强", "加快", "全面", "深入", "积极", "大力", "更加",
          "企业", "单位", "部门", "董事局", "董事会", "监事会", "今天", "昨天", "今年", "去年", "时间", "主要", "重点", "部署",
          "访问", "参与", "冲击", "威胁", "要求", "代表", "带动", "布局", "扩大", "影响", "使用", "袭击", "打击", "决定", "讲话",
          "工作", "活动", "会议", "签署", "发布", "介绍", "调查显示", "首个", "首家", "首批", "多个", "各级", "各类", "记者",
          "专家");

  private static final Set<String> GENERIC =
      Set.of(
          "企业", "犯罪", "利益", "军事", "产业", "能源", "公司", "国家", "跨国", "财团", "金融", "媒体", "旅游", "诈骗", "控股",
          "投资");
  private static final Set<String> COMMON =
      Set.of(
          "新能源", "光伏", "储能", "风电", "高质量", "新材料", "大数据", "新起点", "全岛", "现代", "现代化", "国际", "西方", "东方",
          "高科技", "高新技术", "物联网", "互联网", "新型", "中华", "城投", "物业", "北方", "南方", "海外");
  private static final String NO_FRAGMENT = "mqfpcdurywt";
  private static final String FUNCTION_WORDS =
      "的了着过是在有到说来去看要会能让给使用被把对向从于与和及或而但且由为致以将就都也还又再等这那该各每某本其他她它我你您们中后前时里内外上下第个名位家次不没未已正所之则即若因故至自往经同跟比按据当每凡率称讲谈问令请派送赴访抵获受飞入多想另";

  private static final Pattern ORDINAL = Pattern.compile("第|届|次|第?[一二三四五六七八九十百]{1,4}|第\\d{1,3}");

  private final Titles titles = Titles.bundled();

  /** Tells whether a word may stand inside a name, left of its head. */
  boolean inside(@Nullable Token token) {
    if (token == null || STOP_WORDS.contains(token.text())) {
      return false;
    }
    String tag = token.tag();
    if (VERBS_OF_NAMES.contains(token.text())) {
      return true;
    }
    if (tag.startsWith("nnt") || titles.kind(token.text()) != null && token.span().length() > 1) {
      return false;
    }
    if (ordinal(token)) {
      return true;
    }
    boolean single = token.span().length() == 1;
    if (single && Words.han(token.text().charAt(0))) {
      return FUNCTION_WORDS.indexOf(token.text()) < 0 && !tag.startsWith("w");
    }
    return switch (tag.charAt(0)) {
      case 'n', 'j', 'b', 'x', 'g' -> true;
      case 'v' -> tag.equals("vn");
      case 'a' -> tag.equals("an") || tag.equals("a");
      case 'm' -> token.text().startsWith("第") || latin(token.text());
      default -> false;
    };
  }

  /** Tells whether a word is part of an ordinal: {@code 第|四十一|次}. */
  boolean ordinal(Token token) {
    return ORDINAL.matcher(token.text()).matches();
  }

  /** Tells whether a noun is no brand although it stands before {@code 集团}. */
  boolean generic(String word) {
    return GENERIC.contains(word);
  }

  private static boolean latin(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Tells whether a word is a proper name, or one of several characters that are no word. */
  static boolean proper(Words words, @Nullable Token token) {
    if (token == null) {
      return false;
    }
    String tag = token.tag();
    if (COMMON.contains(token.text())) {
      return false;
    }
    if (token.span().length() > 1) {
      return tag.startsWith("nz")
          || tag.startsWith("nr")
          || tag.startsWith("ns")
          || tag.startsWith("nt")
          || tag.startsWith("nx");
    }
    return fragment(token)
        && (fragment(words.ending(token.span().begin()))
            || fragment(words.starting(token.span().end())));
  }

  private static boolean fragment(@Nullable Token token) {
    return token != null
        && token.span().length() == 1
        && Words.han(token.text().charAt(0))
        && NO_FRAGMENT.indexOf(token.tag().charAt(0)) < 0
        && FUNCTION_WORDS.indexOf(token.text()) < 0;
  }
}
