using System.Globalization;
using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Permissions = LienThong.Documents.Permissions;

namespace LienThong.Integration.Year;

/// <summary>What is offered with dossiers and with their handing over to the archive.</summary>
internal sealed partial class YearWalk
{
    private const string OpenDossiers = "select * from [documents.dossier] where agency_id = @Agency and state = 'Open' order by id";

    /// <summary>Into a dossier that is there, or into one that is opened for it.</summary>
    private async Task AddFilingAsync(List<YearMove> moves, Reader reader, IReadOnlyList<string> tokens, FiledDocument document, Kernel.Identity.AgencyId agency, bool filed)
    {
        if (!filed || reader.HatsFor(Permissions.FileInDossier).FirstOrDefault(h => h.Agency == agency && HatTokens.Reading(h).Intersect(tokens).Any()) is not { } hat) return;
        var held = await ReadAsync(s => s.QueryAsync<DossierItem>("select * from [documents.dossier_item] where record_id = @Id", new { document.Id }));
        var into = (await ReadAsync(s => s.QueryAsync<Dossier>(OpenDossiers, new { Agency = agency }))).FindAll(d => DossierTable.Holds(DossierTable.Unit, d, hat) && held.TrueForAll(i => i.DossierId != d.Id));
        if (into.Count > 0) moves.Add(YearMove.Of(Permissions.FileInDossier, "in", hat, act => Get<FileInDossier>().HandleAsync(new([One(into).Id], [document]), act, default), 20));
        moves.Add(YearMove.Of(Permissions.OpenDossier, "for", hat, act => OpenAsync(act, document), 8));
    }

    private Task<List<string>> TokensAsync(Guid record) => ReadAsync(s => s.QueryAsync<string>("select token from [documents.access] where record_id = @Record", new { Record = record }));

    private async Task<Result<DossierId>> OpenAsync(Act act, FiledDocument? document)
    {
        var opened = await Get<OpenDossier>().HandleAsync(new(null, Input($"{_step:00000}.HS"), document), act, default);
        if (opened.IsOk) Remember(Dossier.Kind, opened.Value.Value);
        return opened;
    }

    private DossierInput Input(string notation) => new(notation, Text(One(Matters)), One(["20", "10", "5", "Vĩnh viễn"]), null, null, "Hạn chế", "", Chance(10));

    private async Task<IReadOnlyList<YearMove>> OfDossierAsync(Reader reader, DossierId id)
    {
        if (await Get<DossierReading>().FindAsync(id, reader, default) is not { } view) return [];
        var moves = new List<YearMove>();
        if (view.Documents.Count > 0) Add(DossierAction.Count, Permissions.FileInDossier, act => Get<CountPages>().HandleAsync(new(id, new Dictionary<Guid, string> { [One(view.Documents).RecordId] = _random.Next(1, 40).ToString(CultureInfo.InvariantCulture) }), act, default), 20);
        if (view is { Taker: { } keeper } && view.Documents.FirstOrDefault(view.TakesOut) is { } item) moves.Add(YearMove.Of(Permissions.FileInDossier, "out", keeper, act => Get<TakeOutOfDossier>().HandleAsync(id, [item.RecordId], act, default), 15));
        Add(DossierAction.Edit, Permissions.OpenDossier, act => Get<EditDossier>().HandleAsync(id, Input(view.Row.Notation), act, default), 10);
        if (view.Documents.Count > 0) Add(DossierAction.Close, Permissions.CloseDossier, act => Get<CloseDossier>().HandleAsync(new(id, null), act, default));
        Add(DossierAction.Reopen, Permissions.CloseDossier, act => Get<ReopenDossier>().HandleAsync(id, act, default), 20);
        Add(DossierAction.Extend, Permissions.AskArchiving, act => Get<AskArchiving>().HandleAsync(new(id, Vn.Date(view.Row.ArchiveBy!.Value.AddDays(_random.Next(1, 100))), Text("Còn theo dõi")), act, default));
        Add(DossierAction.Offer, Permissions.HandOverDossiers, act => OfferAsync(id, act));
        if (view.Decides is { } leader) moves.Add(YearMove.Of(Permissions.DecideArchiving, "", leader, act => Get<ExtendArchiving>().HandleAsync(new(id, Chance(60), Text("Đã xem xét")), act, default)));
        return moves;

        void Add<T>(DossierAction action, Permission permission, Func<Act, Task<Result<T>>> step, int weight = 100)
        {
            if (view.May(action) is { } hat) moves.Add(YearMove.Of(permission, action.ToString(), hat, step, weight));
        }
    }

    private async Task<Result<TransferId>> OfferAsync(DossierId id, Act act)
    {
        var offered = await Get<HandOverDossiers>().HandleAsync(new([id], "Đủ, không hư hỏng"), act, default);
        if (offered.IsOk) Remember(DossierTransfer.Kind, offered.Value.Value);
        return offered;
    }

    private async Task<IReadOnlyList<YearMove>> OfTransferAsync(Reader reader, TransferId id)
    {
        if (await Get<TransferReading>().FindAsync(id, reader, default) is not { Taker: { } taker }) return [];
        return
        [
            YearMove.Of(Permissions.ReceiveDossiers, "", taker, act => Get<ReceiveDossiers>().HandleAsync(new(id, Chance(80), Text("Thiếu mục lục")), act, default)),
        ];
    }
}
