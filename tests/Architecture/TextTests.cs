using System.Text.RegularExpressions;
using LienThong.Architecture.Support;

namespace LienThong.Architecture;

public sealed partial class TextTests
{
    /// <summary>Catalogues of texts; then code whose subject is the language itself: the analyser, the demo world's writer of letters, and migrations, which carry stored values as they were.</summary>
    private static readonly string[] Catalogues = ["Words.cs", "Texts.cs", "Common.cs", "Vn.cs", "/Menu.cs", "DocumentType.cs", "AuditFaults.cs"];

    private static readonly string[] LetterWork = ["src/Kernel/Text/", "src/Kernel/Search/", "src/Kernel/Registers/BookKey.cs", "src/Host/Demo/", "src/Migrations."];

    [Fact]
    public void Vietnamese_texts_stand_in_catalogues_not_in_handlers_or_pages()
    {
        var verdict = new Verdict();
        foreach (var file in House.Files("src", "*.cs").Concat(House.Files("src", "*.razor")).Where(f => !IsCatalogue(f)))
            LookAtTexts(verdict, file, File.ReadAllText(Path.Combine(House.Root, file)));
        verdict.MustHold();
    }

    [Fact]
    public void The_tone_stands_in_one_place_in_every_text()
    {
        var verdict = new Verdict();
        foreach (var file in House.Files("src", "*.cs").Concat(House.Files("src", "*.razor")).Where(f => !f.StartsWith("src/Kernel/Text/", StringComparison.Ordinal)))
            LookAtTones(verdict, file, File.ReadAllText(Path.Combine(House.Root, file)));
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_tone_in_the_old_place_is_caught()
    {
        var verdict = new Verdict();

        LookAtTones(verdict, "Planted.cs", "var a = \"Hủy, quý, thuở, hoàn\"; // Huỷ\nvar b = \"Uỷ quyền\";");

        verdict.MustCatch("Planted.cs: Uỷ");
    }

    [Fact]
    public void Planted_texts_in_code_and_markup_are_caught_and_comments_are_not()
    {
        var verdict = new Verdict();

        LookAtTexts(verdict, "Planted.cs", "// bút phê is fine here\nvar a = \"https://x\"; // sổ đến\nvar b = \"Sổ đến\";\n/* hạn */");
        LookAtTexts(verdict, "Planted.razor", "@* trích yếu *@\n<!-- văn thư -->\n<p>@Words.Subject</p>\n<p>Trích yếu</p>");

        verdict.MustCatch("Planted.cs: var b = \"Sổ đến\";", "Planted.razor: <p>Trích yếu</p>");
    }

    private static bool IsCatalogue(string file) =>
        Catalogues.Any(c => file.EndsWith(c, StringComparison.Ordinal)) || LetterWork.Any(l => file.StartsWith(l, StringComparison.Ordinal));

    private static void LookAtTexts(Verdict verdict, string file, string source)
    {
        var code = Comments().Replace(source, m => m.Value.StartsWith('"') ? m.Value : "");
        foreach (var line in code.Split('\n').Where(l => l.Length > 0))
            verdict.Look($"{file}: {line.Trim()}", !Marked().IsMatch(line));
    }

    private static void LookAtTones(Verdict verdict, string file, string source)
    {
        var texts = Comments().Replace(source, m => m.Value.StartsWith('"') ? m.Value : "");
        foreach (var word in Words().Matches(texts).Select(m => m.Value)) verdict.Look($"{file}: {word}", !ToneBehind().IsMatch(word));
    }

    [GeneratedRegex("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$", RegexOptions.IgnoreCase)]
    private static partial Regex ToneBehind();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex("""
        "(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/|@\*.*?\*@|<!--.*?-->
        """, RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")]
    private static partial Regex Marked();
}
