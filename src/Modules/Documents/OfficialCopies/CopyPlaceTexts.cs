using System.Text.RegularExpressions;

namespace LienThong.Documents;

/// <summary>Địa danh out of the name of an agency: what follows tỉnh, xã and their like.</summary>
internal static partial class CopyPlaceTexts
{
    /// <summary>The place that a name says, or null: a department's name says none, its superior's does.</summary>
    public static string? Of(string name)
    {
        var found = Province().Match(name) is { Success: true } province ? province : Commune().Match(name);
        return found.Success ? found.Groups[1].Value.Trim() : null;
    }

    // A capital letter must follow, so that "hợp tác xã tỉnh" and "trung tâm thành phố" name no place by chance.
    [GeneratedRegex(@"(?:tỉnh|thành phố)\s+(\p{Lu}[^,(]*)")]
    private static partial Regex Province();

    [GeneratedRegex(@"(?:xã|phường|thị trấn|đặc khu)\s+(\p{Lu}[^,(]*)")]
    private static partial Regex Commune();
}
