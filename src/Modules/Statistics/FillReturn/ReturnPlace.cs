using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.FillReturn;

/// <summary>Finds the form that an address names, for the hat whose enterprise or agency hands it in.</summary>
internal static class ReturnPlace
{
    public static async Task<Result<FillReturn.View>> FindAsync(FillReturn handler, Reader reader, string? form, string? period, CancellationToken ct) => ReturnBook.OfSlug(form) is { } known && known.Read(period) is { } of
        ? await handler.FindAsync(reader.HatsFor(Permissions.Report).Select(h => h.Agency).Distinct(), known, of, ct)
        : Fail.NotFound();
}
