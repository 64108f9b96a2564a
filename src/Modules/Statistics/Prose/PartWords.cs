namespace LienThong.Statistics.Prose;

/// <summary>The parts of a total, one after another.</summary>
internal static class PartWords
{
    private const string And = " và ";

    /// <summary>"a", "a và b", "a, b và c". Where a part has commas or an "và" of its own, semicolons alone: "a, a1; b và b1; c".</summary>
    public static string Join(IReadOnlyList<string> parts) => parts switch
    {
        [] => "",
        [var only] => only,
        _ when parts.Any(Divided) => string.Join("; ", parts),
        _ => string.Join(", ", parts.SkipLast(1)) + And + parts[^1],
    };

    /// <summary>(58 bưu cục, 80 điểm bưu điện - văn hóa xã và 08 thùng thư); nothing where there are no parts.</summary>
    public static string Bracketed(IReadOnlyList<string> parts) => parts.Count == 0 ? "" : $"({Join(parts)})";

    // A decimal comma has no space behind it and divides nothing.
    private static bool Divided(string part) => part.Contains(", ", StringComparison.Ordinal) || part.Contains(';') || part.Contains(And, StringComparison.Ordinal);
}
