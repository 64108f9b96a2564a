using LienThong.Documents;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Year;

/// <summary>The books of an agency: by year or by term, further ones begun and given up.</summary>
internal sealed partial class YearWalk
{
    private const string Letters = "Sổ đơn thư", Reports = "Sổ báo cáo", Why = "Quy chế công tác văn thư";

    /// <summary>Always from tomorrow: today may have a number.</summary>
    private async Task<YearMove?> OfBooksAsync(Actor hat)
    {
        var (plan, from) = (await ReadAsync(s => BookPlan.OfAsync(s, hat.Agency)), Today.AddDays(1));
        var further = Chance(50) ? (Kind: IncomingWriter.BookKind, Name: Letters, Types: (string[])[]) : (Kind: IssueOutgoing.BookKind, Name: Reports, Types: ["BC"]);
        var now = plan.At(further.Kind, further.Name, from);
        if (Chance(50)) return Of(from, further.Kind, "", BookNameWords.Usual(further.Kind), plan.At(further.Kind, "", from)!.Term.Length == 0, []);
        if (now is null or { Ended: true }) return Of(from, further.Kind, now is null ? null : further.Name, further.Name, Chance(50), further.Types);
        return now.ValidFrom >= from ? null : YearMove.Of(Permissions.SetBooks, "end", hat, act => Get<EndBook>().HandleAsync(new(further.Kind, further.Name, from, Why), act, default));

        YearMove Of(DateOnly day, string kind, string? series, string name, bool byTerm, string[] types) => YearMove.Of(Permissions.SetBooks, "set", hat,
            act => Get<SetBook>().HandleAsync(new(kind, series, name, byTerm, $"{day.Year}-{day.Year + 5}", day, null, types, Why), act, default));
    }

    private async Task<string> SeriesAsync(Actor clerk) => Chance(30) ? One((await ReadAsync(s => BookPlan.OfAsync(s, clerk.Agency))).On(IncomingWriter.BookKind, Today)).Series : "";
}
