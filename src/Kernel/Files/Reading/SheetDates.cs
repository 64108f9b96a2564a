using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace LienThong.Kernel.Files;

/// <summary>Tells dates from other numbers of a workbook: both are numbers, and only the cell's style says which.</summary>
internal sealed partial class SheetDates(SheetDates.Styles styles, bool from1904)
{
    public static readonly SheetDates None = new(new Styles(), false);

    /// <summary>A number as people read it: 2026-11-21 when its style is a date's, else without exponent.</summary>
    public string Say(string text, int style)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return text;
        var day = Math.Floor(number) + (from1904 ? 1462 : 0);
        if (styles.IsDate(style) && day is >= 1 and < 2_958_466) return new DateOnly(1899, 12, 30).AddDays((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Math.Abs(number) < 1e15 ? number.ToString("0.##########", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>The formats of cells, as the workbook's styles list them.</summary>
    internal sealed class Styles
    {
        private readonly Dictionary<int, bool> _own = [];
        private readonly List<int> _formats = [];
        private bool _cells;

        public void Take(XmlReader xml)
        {
            if (xml.LocalName is "cellXfs" or "cellStyleXfs" or "cellStyles" or "dxfs") _cells = xml.LocalName == "cellXfs";
            else if (xml.LocalName == "numFmt" && int.TryParse(xml.GetAttribute("numFmtId"), out var id)) _own[id] = DayOrYear().IsMatch(Quoted().Replace(xml.GetAttribute("formatCode") ?? "", ""));
            else if (xml.LocalName == "xf" && _cells && _formats.Count < 100_000) _formats.Add(int.TryParse(xml.GetAttribute("numFmtId"), out var format) ? format : 0);
        }

        public bool IsDate(int style) => style >= 0 && style < _formats.Count && _formats[style] is var format && (_own.TryGetValue(format, out var day) ? day : format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58));
    }

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]")]
    private static partial Regex Quoted();

    [GeneratedRegex("[dDyY]")]
    private static partial Regex DayOrYear();
}
