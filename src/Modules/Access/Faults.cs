using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Access;

/// <summary>A failed answer as one sentence for the reader.</summary>
internal static class Faults
{
    public static string Of<T>(Result<T> answer) => answer switch
    {
        Result<T>.Invalid invalid => string.Join(" ", invalid.Errors.Select(e => e.Message)),
        Result<T>.Refused refused => refused.Message,
        Result<T>.Conflict => Common.Conflict,
        _ => Common.NotFound,
    };
}
