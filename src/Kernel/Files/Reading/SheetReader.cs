using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace LienThong.Kernel.Files;

/// <summary>Thrown when a workbook holds more than is read of one.</summary>
internal sealed class SheetTooLargeException : Exception;

/// <summary>Rows and cells of a workbook, streamed out of the zip with limits on what is unpacked, kept and spent. Nothing is computed.</summary>
internal sealed class SheetReader
{
    public const int MostLines = 20_000;
    private const int MostSheets = 12, MostColumns = 40, LongestCell = 1_000, MostCharacters = 6_000_000, MostStrings = 500_000, MostMerged = 1_000;

    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = SwellingBudget.Most,
    };

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly SwellingBudget _budget;
    private readonly TimeSpan _time;
    private readonly List<string> _strings = [];
    private SheetDates _dates = SheetDates.None;
    private int _characters;
    private int _lines;

    private SheetReader(ZipArchive zip, long packed, TimeSpan time)
    {
        _parts = zip.Entries.DistinctBy(e => OfficePackage.Normal(e.FullName)).ToDictionary(e => OfficePackage.Normal(e.FullName), StringComparer.Ordinal);
        (_budget, _time) = (new SwellingBudget(packed), time);
    }

    /// <summary>The sheets of a workbook whose kind is known, or why they are not read.</summary>
    public static (IReadOnlyList<SheetTable> Sheets, Refusal? Why) Read(string path, TimeSpan time)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var zip = ZipGuard.TryOpen(file, out var why);
        if (zip is null) return ([], why);
        try
        {
            return (new SheetReader(zip, file.Length, time).Sheets(), null);
        }
        catch (SwollenException)
        {
            return ([], FileTexts.Bomb);
        }
        catch (SheetTooLargeException)
        {
            return ([], FileTexts.SheetTooLarge(MostLines));
        }
        catch (TimeoutException)
        {
            return ([], FileTexts.NotLooked);
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return ([], FileTexts.Entities);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return ([], FileTexts.Broken);
        }
    }

    private List<SheetTable> Sheets()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk("xl/_rels/workbook.xml.rels", xml =>
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target) places[id] = Place(target);
        });
        var (named, epoch) = (new List<(string Name, string Part)>(), false);
        Walk("xl/workbook.xml", xml =>
        {
            if (xml.LocalName == "workbookPr") epoch = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && named.Count < MostSheets && Attribute(xml, "id") is { } id && places.TryGetValue(id, out var part)) named.Add((xml.GetAttribute("name") ?? "", part));
        });
        var styles = new SheetDates.Styles();
        Walk("xl/styles.xml", styles.Take);
        _dates = new SheetDates(styles, epoch);
        Strings();
        return named.ConvertAll(s => Table(s.Name, s.Part));
    }

    private static string Place(string target) => OfficePackage.Normal(target.StartsWith('/') ? target : $"xl/{target}");

    /// <summary>By its local name: the namespace of relationships differs between strict and transitional files.</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName == name && xml.Prefix.Length > 0) value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    private void Strings()
    {
        if (!_parts.TryGetValue("xl/sharedstrings.xml", out var part)) return;
        using var xml = Open(part);
        var (text, inside) = (new StringBuilder(), new Inside());
        while (xml.Read())
        {
            inside.Follow(xml, text, "t");
            if (xml is not { LocalName: "si", NodeType: XmlNodeType.EndElement } && xml is not { LocalName: "si", IsEmptyElement: true }) continue;
            if (_strings.Count == MostStrings) throw new SheetTooLargeException();
            _strings.Add(text.ToString());
            text.Clear();
            Spent(_strings.Count);
        }
    }

    private SheetTable Table(string name, string part)
    {
        var (lines, merged) = (new List<SheetLine>(), new List<string>());
        if (!_parts.TryGetValue(part, out var entry)) return new(name, lines);
        using var xml = Open(entry);
        var (number, at, type, style, text, inside) = (0, -1, "", 0, new StringBuilder(), new Inside());
        List<string?> cells = [];
        List<int> numbers = [];
        while (xml.Read())
        {
            inside.Follow(xml, text, "v", "t");
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    number = int.TryParse(xml.GetAttribute("r"), out var said) && said > number ? said : number + 1;
                    (cells, numbers, at) = ([], [], -1);
                    Spent(number);
                    break;
                case (XmlNodeType.Element, "c"):
                    at = Column(xml.GetAttribute("r")) ?? at + 1;
                    type = xml.GetAttribute("t") ?? "";
                    style = int.TryParse(xml.GetAttribute("s"), out var index) ? index : 0;
                    text.Clear();
                    break;
                case (XmlNodeType.EndElement, "c") when at < MostColumns && Value(type, text.ToString(), style) is { Length: > 0 } value:
                    while (cells.Count <= at) cells.Add(null);
                    cells[at] = value;
                    if (type is "" or "n" && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)) numbers.Add(at);
                    if ((_characters += value.Length) > MostCharacters) throw new SheetTooLargeException();
                    break;
                case (XmlNodeType.EndElement, "row") when cells.Count > 0:
                    if (++_lines > MostLines) throw new SheetTooLargeException();
                    lines.Add(new(number, cells) { Numbers = numbers });
                    break;
                case (XmlNodeType.Element, "mergeCell") when merged.Count < MostMerged && xml.GetAttribute("ref") is { } range:
                    merged.Add(range);
                    break;
            }
        }

        return new(name, lines) { Merged = merged };
    }

    private string Value(string type, string text, int style) => type switch
    {
        "s" => int.TryParse(text, out var index) && index >= 0 && index < _strings.Count ? _strings[index] : "",
        "" or "n" => _dates.Say(text, style),
        _ => text,
    };

    /// <summary>A from "A5", 26 from "AA5".</summary>
    private static int? Column(string? place)
    {
        var column = 0;
        foreach (var c in place ?? "")
            if (c is >= 'A' and <= 'Z') column = Math.Min((column * 26) + c - 'A' + 1, MostColumns + 1);
            else break;
        return column == 0 ? null : column - 1;
    }

    private void Walk(string name, Action<XmlReader> element)
    {
        if (!_parts.TryGetValue(name, out var part)) return;
        using var xml = Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element) element(xml);
    }

    private XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(new SwellingStream(part.Open(), _budget), Xml);

    private void Spent(int count)
    {
        if ((count & 255) == 0 && Stopwatch.GetElapsedTime(_started) > _time) throw new TimeoutException();
    }

    /// <summary>Gathers what stands inside elements of a name, but not how it is pronounced.</summary>
    private struct Inside
    {
        private int _depth;
        private bool _hidden;

        public void Follow(XmlReader xml, StringBuilder text, params ReadOnlySpan<string> names)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                if (_depth > 0 && !_hidden && text.Length < LongestCell) text.Append(xml.Value.AsSpan(0, Math.Min(xml.Value.Length, LongestCell - text.Length)));
            }
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && !xml.IsEmptyElement)
            {
                var step = xml.NodeType == XmlNodeType.Element ? 1 : -1;
                if (xml.LocalName == "rPh") _hidden = step > 0;
                else if (names.Contains(xml.LocalName)) _depth += step;
            }
        }
    }
}
