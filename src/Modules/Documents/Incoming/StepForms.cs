using System.Globalization;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Reads what people type in the forms of the steps.</summary>
internal static class StepForms
{
    /// <summary>Empty is no date; false only for what is no date at all.</summary>
    public static bool TryDate(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (!Vn.TryDate(text, out var read)) return false;
        day = read;
        return true;
    }

    /// <summary>Working days as chosen from a list; null when none is.</summary>
    public static int? Days(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
