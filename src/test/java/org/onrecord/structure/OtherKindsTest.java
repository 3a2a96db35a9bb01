package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;

/// Texts that are none of the kinds that speak, all written for this test.
class OtherKindsTest {
  private static final Map<String, String> OTHERS = new TreeMap<>();

  static {
    OTHERS.put(
        "recipe",
        """
        Pilot's fish soup

        Serves four. Takes forty minutes.

        - 600 g of firm white fish
        - 2 onions, chopped
        - 1 litre of stock
        - a pinch of saffron

        Soften the onions in a little oil over a low heat until they are clear, which takes about ten
        minutes; do not let them brown.

        Add the stock and the saffron and bring to the boil. Put in the fish, take the pan off the fire
        and leave it covered for eight minutes before you serve it with bread.
        """);
    OTHERS.put(
        "minutes",
        """
        Minutes of the meeting of the harbour board

        3 May 2024, 10.00 to 11.40

        Present: A. Roe (chair), B. Poe, C. Doe

        1. The minutes of the last meeting were approved.

        2. The board took note of the treasurer's report. The treasurer said that the dredging would
        cost more than planned.

        3. The next meeting is on 7 June.
        """);
    OTHERS.put(
        "table",
        """
        Station\tHigh water\tLow water
        Port Ansel\t06:12\t12:30
        Saltmere\t06:40\t12:58
        Tern Island\t07:05\t13:21
        Head Road\t07:15\t13:33
        """);
    OTHERS.put(
        "code",
        """
        package harbour;

        import java.util.List;

        /** Adds up the tides of a day and says "high" or "low". */
        final class Tides {
          static int sum(List<Integer> heights) {
            int sum = 0;
            for (int height : heights) {
              sum += height;
            }
            return sum;
          }
        }
        """);
    OTHERS.put(
        "questions",
        """
        Frequently asked questions

        How do I pay the harbour dues?

        You can pay at the office between nine and five, or through the machine on the quay at any hour
        of the day. Keep the slip and put it where it can be read from outside.

        What if I lose the slip?

        Go to the office with the number of your berth. A new slip costs two crowns and is printed while
        you wait.
        """);
    OTHERS.put(
        "abstract",
        """
        Tidal asymmetry in shallow inlets: a two-year record

        We measured water levels at nine stations of a shallow inlet over two years and fitted a model
        with four constituents. Asymmetry grows towards the head of the inlet and changes its sign in
        winter. The model explains 87 % of the variance at the seaward stations and 62 % at the head.

        Keywords: tides, inlets, sediment transport
        """);
    OTHERS.put(
        "invoice",
        """
        Invoice No. 2024-117

        Customer: Harbour Board, 9 Mole Road, Port Ansel

        Item                       Quantity     Price
        Rope, 12 mm, 100 m         2            84.00
        Buoy, red                  1            130.00

        Total                                   298.00

        Payable within thirty days.
        """);
    OTHERS.put(
        "life",
        """
        Ann Roe

        12 Quay Street, Port Ansel · ann@roe.example

        Experience

        2016–2024 Harbour pilot, Port Ansel
        2011–2016 Second mate, coastal ferries

        Education

        2011 Certificate of competence, School of Navigation, Saltmere

        Languages: English, Spanish
        """);
    OTHERS.put(
        "bases",
        """
        Normas de uso del embarcadero

        El embarcadero abre todos los días de ocho a veinte horas. Quien lo use debe dejar libre el paso
        y retirar la basura al marcharse.

        1. No se permite encender fuego.
        2. Los perros deben ir atados.
        """);
  }

  @Test
  void whatNothingSpeaksForIsOther() {
    Map<String, DocumentKind> kinds = new TreeMap<>();
    Map<String, DocumentKind> wanted = new TreeMap<>();
    OTHERS.forEach(
        (name, text) -> {
          kinds.put(name, Read.READER.readText(name, text, null).kind());
          wanted.put(name, DocumentKind.OTHER);
        });
    assertEquals(wanted, kinds);
  }

  @Test
  void everyKindHasAReasonInASentence() {
    for (String text : OTHERS.values()) {
      String reason = Read.READER.readText("a", text, null).kindReason();
      assertTrue(reason.matches("(?s)\\p{Lu}.{15,}\\."), reason);
    }
  }

  @Test
  void aReportIsNewsAndSaysWhy() {
    Document news =
        Read.READER.readText(
            "a",
            """
            Harbour board closes the northern station

            PORT ANSEL – The harbour board closed the northern station on Monday, after two years of
            quarrel over who should pay for it.

            “We had no choice left after that winter,” said Orla Venn, who chairs the board. Pilots told this paper that
            they would keep the lamp burning at their own cost until the winter.
            """,
            null);
    assertEquals(DocumentKind.NEWS, news.kind());
    assertEquals(
        "It reads as a report: it opens with its place, people are reported to have spoken, someone"
            + " is quoted.",
        news.kindReason().replace("a date of publication, ", ""));
  }
}
