namespace LienThong.Host.Demo.Paper;

/// <summary>Lays a document out on A4 as Nghị định 30/2020/NĐ-CP, Phụ lục I, has it.</summary>
internal sealed class LetterPaper
{
    private const double Left = 85, Right = 544, Top = 785, Bottom = 58, Indent = 28;
    private const int Plain = 0, Bold = 1, Italic = 2;
    private readonly PaperFile file = new();
    private double y = Top;
    private int page;

    public static byte[] Print(PaperText t)
    {
        var paper = new LetterPaper();
        paper.Turn();
        paper.Head(t);
        if (t.KindName is { } kind)
        {
            paper.Centred(Bold, 14, Left, Right, kind.ToUpperInvariant(), 19);
            paper.Centred(Bold, 14, Left, Right, t.Subject, 17);
            paper.file.Rule(270, paper.y + 10, 90);
            paper.y -= 10;
        }

        paper.Addressees(t);
        foreach (var paragraph in t.Body) paper.Paragraph(paragraph);
        paper.Foot(t);
        return paper.file.Save($"{t.KindName ?? "Công văn"} {t.Code}");
    }

    private void Head(PaperText t)
    {
        const double middle = 268;
        var start = y;
        if (t.Superior is not null) Centred(Plain, 13, Left - 20, middle, t.Superior.ToUpperInvariant(), 15);
        Centred(Bold, 13, Left - 20, middle, t.Agency.ToUpperInvariant(), 15);
        file.Rule(140, y + 11, 70);
        y -= 6;
        Centred(Plain, 13, Left - 20, middle, $"Số: {t.Code}", 16);
        if (t.KindName is null) Centred(Plain, 12, Left - 20, middle, $"V/v {t.Subject.Replace("Về việc ", "", StringComparison.Ordinal)}", 14);
        var lower = y;
        y = start;
        Centred(Bold, 12, middle, Right + 6, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 16);
        Centred(Bold, 13, middle, Right + 6, "Độc lập - Tự do - Hạnh phúc", 16);
        file.Rule(328, y + 12, 160);
        y -= 6;
        Centred(Italic, 13, middle, Right + 6, t.PlaceAndDate, 16);
        y = Math.Min(lower, y) - 18;
    }

    private void Addressees(PaperText t)
    {
        if (t.To.Count == 1) Centred(Plain, 14, Left, Right, $"Kính gửi: {t.To[0]}.", 22);
        if (t.To.Count < 2) return;
        Line(Plain, 14, 150, "Kính gửi:", 18);
        foreach (var to in t.To) foreach (var line in Wrap(Plain, 14, Right - 205, $"- {to};")) Line(Plain, 14, 205, line, 17);
        y -= 6;
    }

    private void Foot(PaperText t)
    {
        y -= 12;
        if (y < Bottom + 130) Turn();
        var start = y;
        Line(Bold, 12, Left, "Nơi nhận:", 15);
        foreach (var line in t.Sent) foreach (var part in Wrap(Plain, 11, 170, line)) Line(Plain, 11, Left, part, 13);
        y = start;
        foreach (var line in t.SignerPosition) Centred(Bold, 14, 300, Right, line.ToUpperInvariant(), 17);
        y -= 26;
        Centred(Italic, 12, 300, Right, "(Đã ký)", 36);
        Centred(Bold, 14, 300, Right, t.Signer, 17);
    }

    private void Paragraph(string text)
    {
        var lines = Wrap(Plain, 14, Right - Left, text, Indent);
        for (var i = 0; i < lines.Count; i++)
        {
            if (y < Bottom) Turn();
            var x = i == 0 ? Left + Indent : Left;
            if (i == lines.Count - 1) Line(Plain, 14, x, lines[i], 18.5);
            else Justified(x, lines[i]);
        }

        y -= 6;
    }

    private void Justified(double x, string line)
    {
        var words = line.Split(' ');
        var gap = (Right - x - words.Sum(w => PaperFile.Font(Plain).Width(w, 14))) / Math.Max(1, words.Length - 1);
        foreach (var word in words)
        {
            // The space belongs to the word's text, so that what is copied reads as it stands.
            file.Text(Plain, 14, x, y, word + " ");
            x += PaperFile.Font(Plain).Width(word, 14) + gap;
        }

        y -= 18.5;
    }

    private void Centred(int face, double size, double from, double to, string text, double leading)
    {
        foreach (var line in Wrap(face, size, to - from, text))
            Line(face, size, from + ((to - from - PaperFile.Font(face).Width(line, size)) / 2), line, leading);
    }

    private void Line(int face, double size, double x, string text, double leading)
    {
        file.Text(face, size, x, y, text);
        y -= leading;
    }

    private void Turn()
    {
        file.NewPage();
        page++;
        y = Top;
        if (page > 1) file.Text(Plain, 13, 310, 812, $"{page}");
    }

    private static List<string> Wrap(int face, double size, double width, string text, double indent = 0)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && PaperFile.Font(face).Width(longer, size) > width - (lines.Count == 0 ? indent : 0)) { lines.Add(line); line = word; }
            else line = longer;
        }

        lines.Add(line);
        return lines;
    }
}
