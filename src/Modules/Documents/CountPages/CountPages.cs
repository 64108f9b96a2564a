using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Says how many pages documents of a dossier have, where the documents themselves do not, or say it otherwise.</summary>
internal sealed class CountPages(UnitOfWork work)
{
    public const int MostPages = 999;

    /// <param name="Pages">As typed, by document; empty for what the document says.</param>
    internal sealed record Request(DossierId Id, IReadOnlyDictionary<Guid, string> Pages);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.FileInDossier, act, async s =>
    {
        var taken = await DossierDesk.TakeAsync(s, r.Id, DossierAction.Count);
        if (!taken.IsOk) return taken.Failure;
        var faults = new List<FieldError>();
        var changes = new List<(Guid Record, int? Pages)>();
        foreach (var (record, typed) in r.Pages)
        {
            var text = Nfc.Clean(typed);
            if (text.Length == 0) changes.Add((record, null));
            else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages is > 0 and <= MostPages) changes.Add((record, pages));
            else faults.Add(new($"Pages-{record:N}", "documents.dossier.pages", DossierTexts.PagesWrong(text)));
        }

        if (faults.Count > 0) return Fail.Invalid(faults);
        var changed = 0;
        foreach (var same in changes.GroupBy(c => c.Pages))
            changed += await s.ExecuteAsync(
                $"update [documents.dossier_item] set pages = @Pages where dossier_id = @Id and record_id in @Records and {(same.Key is null ? "pages is not null" : "(pages is null or pages <> @Pages)")}",
                new { Pages = same.Key, r.Id, Records = s.Ids(same.Select(c => c.Record)) });
        DossierDesk.Audit(s, taken.Value, "pages", new { documents = changed });
        return Done.It;
    }, ct);
}
