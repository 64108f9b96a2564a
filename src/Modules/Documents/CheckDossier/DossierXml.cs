using System.Globalization;
using System.Text;
using System.Xml;

namespace LienThong.Documents;

/// <summary>A group whose end was read.</summary>
/// <param name="Name">Of the element.</param>
/// <param name="Values">Its fields that read, by name; those of a group inside as <c>FileCode/OrganId</c>.</param>
internal sealed record ReadGroup(string Name, string Place, int Line, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string field] => Values.GetValueOrDefault(field);

    /// <summary>Of a field that read as a number.</summary>
    public long? Number(string field) => this[field] is { } digits ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}

/// <summary>Reads dossier.xml once, an element at a time, against its rules; goes on after every fault but broken XML.</summary>
internal sealed class DossierXml(DossierFaults faults, Action<ReadGroup> told)
{
    private const long Longest = 64L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = Longest,
    };

    private string _place = "";

    public void Read(Stream file, CancellationToken ct)
    {
        using var xml = XmlReader.Create(file, Settings);
        var lines = (IXmlLineInfo)xml;
        try
        {
            if (xml.Read() && xml.NodeType == XmlNodeType.XmlDeclaration && xml.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                faults.Add(DossierFormat.Main, lines.LineNumber, "encoding", CheckDossierWords.Encoding(encoding));
            xml.MoveToContent();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName != DossierFormat.Dossier) faults.Add(xml.LocalName, lines.LineNumber, "root", CheckDossierWords.Root(xml.LocalName));
            else Group(xml, lines, DossierFormat.Root, DossierFormat.Dossier, null, ct);
            while (xml.Read()) { }
        }
        catch (Exception e) when (e is XmlException or DecoderFallbackException)
        {
            faults.Add(_place.Length > 0 ? _place : DossierFormat.Main, e is XmlException x ? x.LineNumber : lines.LineNumber, "xml", CheckDossierWords.Broken);
        }
    }

    // The reader stands at the group's start, and afterwards at its end.
    private void Group(XmlReader xml, IXmlLineInfo lines, BlockRule rule, string here, (string Prefix, Dictionary<string, string> Values)? around, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var (line, seen) = (lines.LineNumber, new Dictionary<string, int>(StringComparer.Ordinal));
        var (prefix, values) = rule.Told || around is not { } outer ? ("", new Dictionary<string, string>(StringComparer.Ordinal)) : ($"{outer.Prefix}{rule.Name}/", outer.Values);
        _place = here;
        if (!xml.IsEmptyElement)
            while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            {
                if (xml.NodeType == XmlNodeType.Element) Part(xml, lines, rule, here, seen, (prefix, values), ct);
                else faults.Add(here, lines.LineNumber, "stray", CheckDossierWords.Stray);
                _place = here;
            }

        foreach (var part in rule.Parts.Where(p => p.Required && !seen.ContainsKey(p.Name))) faults.Add(here, line, "missing", CheckDossierWords.Missing(part.Name));
        if (rule.Told) told(new(rule.Name, here, line, values));
    }

    private void Part(XmlReader xml, IXmlLineInfo lines, BlockRule rule, string here, Dictionary<string, int> seen, (string Prefix, Dictionary<string, string> Values) into, CancellationToken ct)
    {
        var place = $"{here}/{xml.LocalName}";
        if (rule.Parts.FirstOrDefault(p => p.Name == xml.LocalName) is not { } part)
        {
            faults.Add(place, lines.LineNumber, "unknown", CheckDossierWords.Unknown(xml.LocalName));
            Pass(xml);
            return;
        }

        var times = seen[part.Name] = seen.GetValueOrDefault(part.Name) + 1;
        if (times > 1 && !part.Many) faults.Add(place, lines.LineNumber, "twice", CheckDossierWords.Twice(part.Name));
        // What all documents are held against stands before them.
        if (part.Name != DossierFormat.Documents && seen.ContainsKey(DossierFormat.Documents)) faults.Add(place, lines.LineNumber, "order", CheckDossierWords.Order(part.Name));
        switch (part)
        {
            case FieldRule field:
                Field(xml, lines, field, place, into);
                break;
            case BlockRule group:
                Group(xml, lines, group, part.Many ? $"{place}[{times}]" : place, into, ct);
                break;
            default:
                Pass(xml);
                break;
        }
    }

    private void Field(XmlReader xml, IXmlLineInfo lines, FieldRule rule, string place, (string Prefix, Dictionary<string, string> Values) into)
    {
        _place = place;
        var line = lines.LineNumber;
        var text = Text(xml, lines, place).Trim();
        if (text.Length == 0)
        {
            if (rule.Required) faults.Add(place, line, "empty", CheckDossierWords.Empty(rule.Name));
            return;
        }

        var fault = rule.Form switch
        {
            FieldForm.Number when !text.All(char.IsAsciiDigit) => ("number", CheckDossierWords.NotNumber(rule.Name, text)),
            FieldForm.Date when !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => ("date", CheckDossierWords.NotDate(rule.Name, text)),
            _ when text.Length > rule.Length => ("long", CheckDossierWords.TooLong(rule.Name, rule.Length, text.Length)),
            FieldForm.Text when !text.IsNormalized(NormalizationForm.FormC) => ("unicode", CheckDossierWords.NotComposed(rule.Name)),
            _ => default((string Code, string Message)?),
        };
        if (fault is { } wrong) faults.Add(place, line, wrong.Item1, wrong.Item2);
        else into.Values.TryAdd(into.Prefix + rule.Name, text);
    }

    // The words of an element; elements in it do not belong there.
    private string Text(XmlReader xml, IXmlLineInfo lines, string place)
    {
        if (xml.IsEmptyElement) return "";
        var words = new StringBuilder();
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                faults.Add($"{place}/{xml.LocalName}", lines.LineNumber, "unknown", CheckDossierWords.Unknown(xml.LocalName));
                Pass(xml);
            }
            else
            {
                words.Append(xml.Value);
            }
        }

        return words.ToString();
    }

    // Over an element and all in it; the reader stands at its end afterwards.
    private static void Pass(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        for (var depth = xml.Depth; xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth);) { }
    }
}
