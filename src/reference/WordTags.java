import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints what HanLP's core dictionary says of each word on standard input: word, tags with counts.
 *
 * <pre>java -cp hanlp-portable-1.8.6.jar WordTags.java &lt; words &gt; tags.tsv</pre>
 */
class WordTags {
  public static void main(String[] args) throws Exception {
    var words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String word = words.readLine(); word != null; word = words.readLine()) {
      CoreDictionary.Attribute attribute = CoreDictionary.get(word);
      if (attribute != null) {
        out.println(word + "\t" + attribute.toString().trim());
      }
    }
    out.flush();
  }
}
