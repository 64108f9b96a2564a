using System.Globalization;
using System.Reflection;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.SectorRegisters.Registers;

/// <summary>What a field holds.</summary>
internal enum FieldKind
{
    Text,
    Choice,
    Day,

    /// <summary>A whole number, not below 0.</summary>
    Count,

    /// <summary>Decimal degrees, kept in millionths.</summary>
    Degrees,
}

/// <summary>A field of a register as <c>fields.csv</c> describes it over a typed property.</summary>
/// <param name="Key">Column of a CSV file and name in forms.</param>
/// <param name="Listed">Stands in the list.</param>
/// <param name="Private">Shown to the agency whose book it is, and to nobody else.</param>
/// <param name="Only">The kinds of record that have it; all when empty.</param>
internal sealed record RegisterField(string Key, PropertyInfo Property, string Label, string Hint, IReadOnlyList<string> Choices, bool Required, bool Listed, bool Private, IReadOnlyList<string> Only, string Width)
{
    public const int LongestText = 500;
    private const decimal Millionths = 1_000_000;
    private const long Most = 1_000_000_000_000;

    public FieldKind Kind => Property.PropertyType == typeof(DateOnly?) ? FieldKind.Day
        : Property.PropertyType == typeof(long?) ? FieldKind.Count
        : Property.PropertyType == typeof(int?) ? FieldKind.Degrees
        : Choices.Count > 0 ? FieldKind.Choice : FieldKind.Text;

    public string Column { get; } = Mapping.Snake(Property.Name);

    public bool Has(string kind) => Only.Count == 0 || Only.Contains(kind);

    /// <summary>As people read it; empty when nothing stands there.</summary>
    public string Shown(SectorRecord row) => Property.GetValue(row) switch
    {
        DateOnly day => Vn.Date(day),
        long count => Vn.Number(count),
        int degrees => Degrees(degrees).Replace('.', ','),
        string text => text,
        _ => "",
    };

    /// <summary>For a cell of a workbook: a date and a whole number stay what they are.</summary>
    public object? Cell(SectorRecord row) => Property.GetValue(row) switch { int degrees => Degrees(degrees), var other => other };

    /// <summary>Puts what was typed into the row; the reason and remedy when it cannot be.</summary>
    public string? Put(SectorRecord row, string? typed)
    {
        var text = Nfc.Clean(typed);
        if (text.Length == 0)
        {
            Property.SetValue(row, Kind is FieldKind.Text or FieldKind.Choice ? "" : null);
            return null;
        }

        return Kind switch
        {
            FieldKind.Day => PutDay(row, text),
            FieldKind.Count => PutCount(row, text),
            FieldKind.Degrees => PutDegrees(row, text),
            FieldKind.Choice => PutChoice(row, text),
            _ => PutText(row, text),
        };
    }

    private string? PutText(SectorRecord row, string text)
    {
        if (text.Length > LongestText) return RecordFaultWords.TooLong(LongestText);
        Property.SetValue(row, text);
        return null;
    }

    private string? PutChoice(SectorRecord row, string text)
    {
        if (Choices.FirstOrDefault(c => string.Equals(c, text, StringComparison.OrdinalIgnoreCase)) is not { } known) return RecordFaultWords.NoChoice(text, Choices);
        Property.SetValue(row, known);
        return null;
    }

    private string? PutDay(SectorRecord row, string text)
    {
        if (!Vn.TryDate(text, out var day) || day.Year is < 1945 or > 2100) return RecordFaultWords.NoDay(text);
        Property.SetValue(row, day);
        return null;
    }

    private string? PutCount(SectorRecord row, string text)
    {
        if (!Vn.TryNumber(text, out var number) || number < 0 || number > Most || number != decimal.Truncate(number)) return RecordFaultWords.NoCount(text);
        Property.SetValue(row, (long)number);
        return null;
    }

    private string? PutDegrees(SectorRecord row, string text)
    {
        var (least, most) = Column == "latitude" ? (6, 24) : (102, 118);
        if (!decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) || degrees < least || degrees > most) return RecordFaultWords.NoDegrees(text, least, most);
        Property.SetValue(row, (int)decimal.Round(degrees * Millionths));
        return null;
    }

    private static string Degrees(int millionths) => (millionths / Millionths).ToString("0.######", CultureInfo.InvariantCulture);
}
