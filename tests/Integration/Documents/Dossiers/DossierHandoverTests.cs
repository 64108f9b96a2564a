using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class DossierHandoverTests
{
    [Theory, Engines]
    public async Task Dossiers_of_an_agency_that_ends_go_on_at_the_heir_under_a_number_of_their_own(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (open, offered, asked) = (await o.OpenAsync(), await o.ClosedAsync(), await o.ClosedAsync());
        var transfer = (await o.OfferAsync("so.chuyenvien", offered)).Value;
        Letters.Ok(await o.Get<AskArchiving>().HandleAsync(new(asked, "01/01/2028", "Cần dùng"), o.As("so.chuyenvien"), default));
        Letters.Ok(await o.TryOpenAsync(DossierOffice.Input("01.CDS"), "xa.chuyenvien"));

        var told = await EndedDepartment.PassAsync(o.Letters.Node, o.Letters.People);

        Assert.Equal(["01.CDS", "02.CDS", "03.CDS"], told.Where(t => t.Kind == Dossier.Kind).Select(t => t.Number).Order(StringComparer.Ordinal));
        var rows = new[] { await o.RowAsync(open), await o.RowAsync(offered), await o.RowAsync(asked) };
        Assert.All(rows, r => Assert.Equal((o.Letters.People.Agency("xa"), "Bùi Ngọc Ẩn", "Phòng Kế hoạch"), (r.AgencyId, r.KeeperName, r.UnitName)));
        Assert.Equal([("01.CDS.2", DossierState.Open), ("02.CDS", DossierState.Closed), ("03.CDS", DossierState.Closed)], rows.Select(r => (r.Notation, r.State)));
        Assert.Equal(TransferState.GivenBack, (await o.Get<TransferReading>().FindAsync(transfer, await o.Letters.ReaderAsync("so.chuyenvien"), default))!.Row.State);
        Assert.Empty(await o.WaitingAsync("so.vanthu"));
        Assert.Equal(["Duyệt gia hạn nộp lưu"], await o.WaitingAsync("xa.lanhdao"));
        Assert.NotNull(await o.ViewAsync("xa.truongphong2", open));
        Letters.Ok(await o.CloseAsync(await FiledAsync(o, open), user: "xa.truongphong2"));
    }

    private static async Task<DossierId> FiledAsync(DossierOffice o, DossierId id)
    {
        await o.Letters.Node.Work.MaintainAsync(s => s.ExecuteAsync("""
            insert into [documents.dossier_item](id, dossier_id, ordinal, record_kind, record_id, note, added_at, added_by, added_by_name) values (@Row, @id, 1, 'incoming', @Row, '', @At, @By, 'Ai')
            """, new { Row = Guid.CreateVersion7(), id, o.As("so.vanthu").At, By = o.Letters.People["so.vanthu"].Appointment }));
        return id;
    }
}
