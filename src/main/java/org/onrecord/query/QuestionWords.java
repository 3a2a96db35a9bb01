package org.onrecord.query;

import java.util.Map;
import java.util.Set;
import org.onrecord.statement.Stance.Polarity;

/// Words by which a question is put, as against those it is about. Lower case, apostrophes
/// straight.
final class QuestionWords {
  /// Dropped: they stand in the question, not in the answer.
  static final Set<String> FUNCTION =
      words(
          """
          a an the this that these those its it he she they their his her them there here i we you
          our your my what who whom whose which when where why how whether if
          is are was were be been being am do does did doing done has have had having
          can could may might must shall should will would
          of on in at by for from to into onto with without within about over under up out as than
          and or but nor not no so also any some all every each other such only just very more most
          anything everything something nothing anyone everyone someone anybody everybody somebody
          regarding concerning according per via during since until before after between
          please show find list give tell me us new latest first recent recently ever still
          either neither both versus vs many much re
          yes what's who's it's hasn't haven't isn't aren't wasn't didn't doesn't don't
          le la les l un une des du de d et ou à au aux en dans sur pour par avec sans que qui quoi
          quel quelle quels quelles comment pourquoi année tout toute tous toutes ce cet cette ces est sont était a ont été ne pas
          el los las lo uno una unos unas del al y o en con sin para por sobre que qué quién quiénes
          cuál cuáles cómo año todo toda todos todas es son fue fueron ha han no se su sus
          года году год все всех и в во на о об по с со к у за из от до что кто какой какая какие как это не ли
          سنة عام كل في من على عن إلى ما ماذا من هل هذا هذه التي الذي
          的 了 和 在 是 对 关于 什么 谁 吗 呢 如何 怎么 为什么 哪些
          """);

  /// Where all words of a question are dropped, these say that it asks for everything.
  static final Set<String> ALL =
      words(
          """
          all everything statements quotes quotations tout toutes déclarations todo todas
          declaraciones все заявления كل تصريحات 声明 全部
          """);

  /// Dropped beside a speaker or a question word: they say that something was said.
  static final Set<String> SPEECH =
      words(
          """
          say says said saying tell tells told state states stated speak speaks spoke spoken
          think thinks thought believe believes believed feel feels felt claim claims claimed
          argue argues argued warn warns warned warning write writes wrote written note notes noted
          mention mentions mentioned declare declared announce announced add added explain explained
          comment comments commented remark remarks quote quotes quoted call calls called
          statement statements position positions stance view views opinion opinions words reaction
          reactions response responses remarks saying sayings quotation quotations record made make
          makes give gave given
          dit disent disait disaient pense pensent pensait estime estiment affirme affirment
          déclaré déclare déclarent déclarations déclaration propos avis position positions
          dice dicen dijo dijeron decía declaró declararon opina opinan piensa piensan cree creen
          declaraciones declaración opinión posición postura
          сказал сказала сказали говорит говорят говорил говорила думает думают считает считают
          заявил заявила заявили заявление заявления высказывания мнение позиция
          قال قالت قالوا يقول تقول صرح صرحت تصريح تصريحات بيان موقف رأي
          说 说了 表示 认为 声明 立场 看法
          """);

  /// Rank, but need not be there when other words are: nearly every statement has them.
  static final Set<String> COMMON =
      words(
          """
          convention conventions treaty treaties draft drafts text instrument agreement
          concern concerns concerned issue issues problem problems question questions
          article articles provision provisions document documents letter's
          traité accord préoccupations tratado convenio convención preocupaciones
          конвенция конвенции договор الاتفاقية 公约
          """);

  /// Words that carry a position.
  static final Map<String, Polarity> STANCE =
      stances(
          """
          support supports supported supporting supporter supporters supportive favour favours
          favoured favor favors favored endorse endorses endorsed endorsement welcome welcomes
          welcomed praise praises praised defend defends defended
          soutient soutiennent soutenir soutien apoya apoyan apoyar apoyo поддерживает поддерживают
          поддержка يدعم تؤيد 支持 赞成
          """,
          """
          criticism criticisms criticise criticises criticised criticising criticize criticizes
          criticized criticizing critic critics critical critique critiques oppose opposes opposed
          opposing opposition object objects objected objection objections condemn condemns condemned
          reject rejects rejected against denounce denounces denounced
          critiquent critiquer oppose opposent s'oppose s'opposent contre opone oponen contra crítica críticas critica critican rechaza rechazan
          критика критикует критикуют против ضد 批评 反对
          """);

  /// Begin a question or a wish, and so no claim.
  static final Set<String> ASKING =
      words(
          """
          who whom whose what what's who's which when where why how whether if
          is are was were do does did has have had can could may might must shall should will would
          please show find list give tell any anything everything something
          qui que quoi quel quelle quels quelles est-ce comment pourquoi quand où
          qué quién quiénes cuál cuáles cómo cuándo dónde por
          кто что какой какая какие как когда где почему من ماذا ما هل متى أين لماذا
          """);

  /// Ask wherever they stand.
  static final Set<String> ASKING_ANYWHERE = words("谁 什么 吗 呢 如何 怎么 为什么 哪些");

  /// Put a wish, but belong to what a claim is about.
  static final Set<String> WISHES =
      words("show find list give tell new latest first recent recently ever still yes");

  /// Verbs of a whole sentence: “Turkey is not a democracy”.
  static final Set<String> FINITE =
      words(
          """
          is isn't are aren't was wasn't were weren't be been has hasn't have haven't had
          can can't cannot could may might must shall should shouldn't will won't would
          does doesn't do don't did didn't est sont était doit doivent peut es son fue debe deben
          """);

  /// Say that somebody said it: such a sentence asks for a speaker.
  static final Set<String> REPORTED =
      words(
          """
          said says say saying stated told claimed claims argued argues warned warns wrote writes
          declared announced according thinks believes
          """);

  /// After these nouns “of” names the one who holds them; after others, what they are about.
  static final Set<String> HELD =
      words(
          """
          position positions view views opinion opinions statement statements words stance concerns
          submission submissions letter letters comments remarks demands proposals response reaction
          déclaration déclarations avis propos lettre declaración declaraciones opinión postura carta
          """);

  /// Before a name: it speaks.
  static final Set<String> BEFORE_SPEAKER = words("by from did does do has have according");

  /// Before a name: it is spoken about or to.
  static final Set<String> BEFORE_TARGET =
      words(
          """
          of about against on regarding concerning toward towards to for with at than between over
          blame blames blamed blaming criticise criticised criticize criticized accuse accused
          addressed contre sobre против ضد 对
          """);

  /// After a name: it speaks.
  static final Set<String> AFTER_SPEAKER =
      words("on about regarding concerning over sur sobre о об عن 对 关于");

  private QuestionWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(java.util.Arrays.asList(list.strip().split("\\s+")));
  }

  private static Map<String, Polarity> stances(String supportive, String critical) {
    Map<String, Polarity> stances = new java.util.HashMap<>();
    words(supportive).forEach(w -> stances.put(w, Polarity.SUPPORTIVE));
    words(critical).forEach(w -> stances.put(w, Polarity.CRITICAL));
    return Map.copyOf(stances);
  }
}
