using System.Globalization;

namespace LienThong.Documents;

/// <summary>Number and notation as NĐ 30/2020 (Phụ lục I, Phần II) writes them.</summary>
internal static class OutgoingNotation
{
    /// <summary>"05" below ten, "15" above; a suffix of an inserted number follows: "125a".</summary>
    public static string Number(long number, string? suffix = null) =>
        number.ToString("00", CultureInfo.InvariantCulture) + suffix;

    /// <summary>"QĐ-STTTT"; for công văn the agency and the drafting unit, "STTTT-BCVT", or the agency alone where there is no unit.</summary>
    public static string Of(DocumentType type, string agency, string? unit) =>
        type.InNotation ? $"{type.Code}-{agency}" : string.IsNullOrWhiteSpace(unit) ? agency : $"{agency}-{unit}";
}
