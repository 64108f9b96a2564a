using System.IO.Compression;
using System.Text.RegularExpressions;

namespace LienThong.Kernel.Files;

/// <summary>Which entries of a package hold words, in reading order.</summary>
internal static partial class OfficeParts
{
    public static IEnumerable<ZipArchiveEntry> Of(ZipArchive zip, FileKind kind)
    {
        var pattern = kind == FileKind.Docx ? Word() : kind == FileKind.Xlsx ? Excel() : kind == FileKind.Pptx ? Slides() : OpenText();
        return zip.Entries.Select(e => (Entry: e, Match: pattern.Match(OfficePackage.Normal(e.FullName))))
            .Where(x => x.Match.Success)
            .OrderBy(x => Rank(x.Match.Groups[1].Value)).ThenBy(x => x.Match.Groups[2].Length).ThenBy(x => x.Match.Groups[2].Value, StringComparer.Ordinal)
            .Select(x => x.Entry);
    }

    private static int Rank(string part) => part switch
    {
        "word/document" or "xl/sharedstrings" or "ppt/slides/slide" => 0,
        _ => 1,
    };

    [GeneratedRegex(@"^(word/document|word/header|word/footer|word/footnotes|word/endnotes)(\d*)\.xml$")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(xl/sharedstrings|xl/worksheets/\w+?)(\d*)\.xml$")]
    private static partial Regex Excel();

    [GeneratedRegex(@"^(ppt/slides/slide|ppt/notesslides/notesslide)(\d+)\.xml$")]
    private static partial Regex Slides();

    [GeneratedRegex(@"^(content)()\.xml$")]
    private static partial Regex OpenText();
}

/// <summary>Which elements of a package's XML hold words, end lines, stand for spaces, or hide what they hold.</summary>
internal sealed record OfficeWords(HashSet<string> Texts, HashSet<string> Lines, HashSet<string> Hidden, Dictionary<string, string> Breaks)
{
    private static readonly OfficeWords Word = new(["t"], ["p", "tr"], [], new() { ["tab"] = "\t", ["br"] = "\n", ["cr"] = "\n", ["noBreakHyphen"] = "-" });
    private static readonly OfficeWords Excel = new(["t"], ["si", "is"], ["rPh"], []);
    private static readonly OfficeWords Slides = new(["t"], ["p"], [], new() { ["tab"] = "\t", ["br"] = "\n" });
    private static readonly OfficeWords OpenText = new(["p", "h"], ["p", "h"], ["tracked-changes"], new() { ["tab"] = "\t", ["line-break"] = "\n", ["s"] = " " });

    public static OfficeWords Of(FileKind kind) => kind == FileKind.Docx ? Word : kind == FileKind.Xlsx ? Excel : kind == FileKind.Pptx ? Slides : OpenText;
}
