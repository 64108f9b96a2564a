using System.Text.RegularExpressions;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.Templates;

/// <summary>Reads a section's text: a line is a paragraph, braces hold figures and conditions. Total: every fault is named with its line.</summary>
internal sealed partial class TemplateReader(IndicatorBook book, int year)
{
    private readonly List<TemplateFault> _faults = [];
    private int _line;

    [GeneratedRegex(@"^(?<code>[A-Za-z][A-Za-z0-9.-]*)(?: (?<period>\d{4}(?:-(?:[Hh][12]|[Qq][1-4]|\d\d))?))?(?: (?<beside>" + TemplateWords.BesidePlan + "|" + TemplateWords.BesideBefore + @"))?(?: ?: ?(?<part>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    /// <summary>The paragraphs, and what could not be read.</summary>
    public static (IReadOnlyList<IReadOnlyList<TemplatePart>> Lines, IReadOnlyList<TemplateFault> Faults) Read(string text, int year, IndicatorBook book)
    {
        var reader = new TemplateReader(book, year);
        var lines = new List<IReadOnlyList<TemplatePart>>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            reader._line++;
            if (line.Trim() is { Length: > 0 } words) lines.Add(reader.Line(words));
        }

        return (lines, reader._faults);
    }

    private List<TemplatePart> Line(string line)
    {
        var parts = new List<TemplatePart>();
        (FigureName Name, bool Known, List<TemplatePart> Parts)? open = null;
        for (var at = 0; at < line.Length;)
        {
            var brace = line.IndexOfAny(['{', '}'], at);
            if (brace != at) Into(new TemplatePart.Words(line[at..(brace < 0 ? line.Length : brace)]));
            if (brace < 0) break;
            var close = line[brace] == '{' ? line.IndexOfAny(['{', '}'], brace + 1) : -1;
            if (close < 0 || line[close] == '{')
            {
                Fault(line[brace] == '{' ? "unclosed" : "stray", line[brace] == '{' ? TemplateWords.Unclosed(_line) : TemplateWords.Stray(_line));
                break;
            }

            Token(line[(brace + 1)..close].Trim());
            at = close + 1;
        }

        if (open is not null) Fault("no-end", TemplateWords.NoEnd(_line));
        return parts;

        void Into(TemplatePart part) => (open?.Parts ?? parts).Add(part);

        void Token(string token)
        {
            if (token == TemplateWords.End)
            {
                if (open is { } ended) parts.Add(new TemplatePart.When(ended.Name, ended.Known, ended.Parts));
                else Fault("no-if", TemplateWords.NoIf(_line));
                open = null;
            }
            else if (token.StartsWith(TemplateWords.If, StringComparison.Ordinal))
            {
                var known = !token.StartsWith(TemplateWords.IfMissing, StringComparison.Ordinal);
                if (open is not null) Fault("nested", TemplateWords.Nested(_line));
                else if (Name(token[(known ? TemplateWords.If : TemplateWords.IfMissing).Length..]) is { } name)
                {
                    if (name.Beside is not null) Fault("beside", TemplateWords.NotBeside(_line, token));
                    open = (name, known, []);
                }
            }
            else if (token.StartsWith(TemplateWords.List, StringComparison.Ordinal))
            {
                if (Name(token[TemplateWords.List.Length..].TrimStart()) is not { } listed) return;
                if (listed.Beside is not null) Fault("listed", TemplateWords.NotListed(_line, token));
                Into(new TemplatePart.Value(listed with { Listed = true }));
            }
            else if (Name(token) is { } name)
            {
                Into(new TemplatePart.Value(name));
            }
        }
    }

    private FigureName? Name(string token)
    {
        if (Form().Match(token) is not { Success: true } match || Breakdown.Read(match.Groups["part"].Value) is not { } breakdown) return Fault("token", TemplateWords.Unreadable(_line, token));
        if (book.Find(match.Groups["code"].Value) is not { } indicator) return Fault("indicator", TemplateWords.NoIndicator(_line, match.Groups["code"].Value));
        var period = Period.OfYear(year);
        if (match.Groups["period"] is { Success: true, Value: var said } && (!Period.TryParse(said, out period) || period.Year < year - 1 || period.Year > year)) return Fault("period", TemplateWords.OtherYear(_line, said, year));
        ValueKind? beside = match.Groups["beside"].Value switch { TemplateWords.BesidePlan => ValueKind.Plan, TemplateWords.BesideBefore => ValueKind.Actual, _ => null };
        return new(indicator.Code, period, breakdown, beside);
    }

    private FigureName? Fault(string code, string message)
    {
        _faults.Add(new(_line, $"statistics.review.{code}", message));
        return null;
    }
}
