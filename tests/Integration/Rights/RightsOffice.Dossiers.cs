using LienThong.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Rights;

/// <summary>Dossiers of an agency.</summary>
internal sealed partial class RightsOffice
{
    private int _dossiers;

    /// <summary>A dossier that somebody keeps, with a document in it; closed where asked, with a later day asked for where asked.</summary>
    public async Task<string> DossierAsync(Role keeper, Standing side = Standing.Own, string words = "hồ sơ", bool closed = false, bool asked = false)
    {
        await using var scope = node.Scope();
        var act = await ActAsync(keeper, side);
        var input = new DossierInput($"{++_dossiers:00}.{words[..Math.Min(12, words.Length)]}", $"Hồ sơ {words}", "20", null, "01/01/2026", "", $"Ghi chú {words}", false);
        var id = (await scope.ServiceProvider.GetRequiredService<OpenDossier>().HandleAsync(new(null, input), act, default)).Value;
        await node.Work.MaintainAsync(s => s.ExecuteAsync("""
            insert into [documents.dossier_item](id, dossier_id, ordinal, record_kind, record_id, note, added_at, added_by, added_by_name) values (@Row, @Id, 1, 'incoming', @Record, '', @At, @By, 'Ai')
            """, new { Row = Guid.CreateVersion7(), Id = id, Record = Guid.CreateVersion7(), act.At, By = act.Actor.Appointment }));
        if (closed) Assert.True((await scope.ServiceProvider.GetRequiredService<CloseDossier>().HandleAsync(new(id, null), act, default)).IsOk);
        if (asked) Assert.True((await scope.ServiceProvider.GetRequiredService<AskArchiving>().HandleAsync(new(id, "01/01/2028", $"Cần dùng {words}"), act, default)).IsOk);
        return $"{id}";
    }

    /// <summary>A handing over by a specialist.</summary>
    public async Task<string> TransferAsync(Standing side = Standing.Own, string words = "hồ sơ")
    {
        await using var scope = node.Scope();
        var dossier = TypedId.TryParse<DossierId>(await DossierAsync(Role.ChuyenVien, side, words, closed: true), out var id) ? id : default;
        return $"{(await scope.ServiceProvider.GetRequiredService<HandOverDossiers>().HandleAsync(new([dossier], $"Đủ {words}"), await ActAsync(Role.ChuyenVien, side), default)).Value}";
    }

    /// <summary>A line of an agency's list of dossiers of this year, which nobody has approved.</summary>
    public async Task<string> HeadingAsync(Standing side = Standing.Own, string words = "mục")
    {
        await using var scope = node.Scope();
        await node.Work.MaintainAsync(s => s.ExecuteAsync("delete from [documents.file_plan]"));
        var input = new HeadingInput($"{++_dossiers:00}.DM", $"Mục {words}", "10", null, $"Ghi {words}");
        return $"{(await scope.ServiceProvider.GetRequiredService<SaveHeading>().HandleAsync(new(node.Get<Clock>().Today.Year, null, input), await ActAsync(Role.VanThu, side), default)).Value}";
    }

    /// <summary>All that is kept of an agency's dossiers, to tell whether somebody changed them.</summary>
    public async Task<string> DossierStandAsync(Standing side)
    {
        var args = new { Agency = side == Standing.OtherAgency ? Elsewhere : Here };
        return string.Join(' ', await node.Work.ReadAsync(s => s.QueryAsync<string>("""
            select d.notation || d.title || d.state from [documents.dossier] d where d.agency_id = @Agency and d.title like '%zừm%'
            union all select t.state from [documents.dossier_transfer] t where t.agency_id = @Agency
            union all select h.notation || h.title from [documents.file_heading] h where h.agency_id = @Agency and h.title like '%zừm%' order by 1
            """, args)));
    }
}
