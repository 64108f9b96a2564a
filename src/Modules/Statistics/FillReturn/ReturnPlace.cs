using LienThong.Kernel.Acts;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.FillReturn;

/// <summary>Finds the form that an address names, for the hat whose enterprise or agency hands it in.</summary>
internal static class ReturnPlace
{
    public static async Task<FillReturn.View?> FindAsync(FillReturn handler, Reader reader, string? form, string? period, CancellationToken ct)
    {
        if (ReturnBook.OfSlug(form) is not { } known || known.Read(period) is not { } of) return null;
        foreach (var agency in reader.HatsFor(Permissions.Report).Select(h => h.Agency).Distinct())
            if (await handler.FindAsync(agency, known, of, ct) is { } found) return found;
        return null;
    }
}
