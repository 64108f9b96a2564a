using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Organisation;
using LienThong.Statistics;
using LienThong.Statistics.Returns;

namespace LienThong.Integration.Rights;

/// <summary>Returns that an agency hands in to itself: it is reporter and receiver at once.</summary>
internal sealed partial class RightsOffice
{
    private int _returns, _forms;

    /// <summary>A return that was sent and waits.</summary>
    public async Task<string> ReturnAsync(Standing side = Standing.Own, string words = "")
    {
        var agency = side == Standing.OtherAgency ? Elsewhere : Here;
        var (form, year) = (ReturnBook.OfSlug("buu-chinh-nam")!, 2000 + (_returns++ % 20));
        var period = Period.OfYear(year);
        var row = new ReturnRow { Id = TypedId.New<ReturnId>(), ReporterId = TypedId.New<ReporterId>(), Form = form.Code, Period = period.Text, PeriodFrom = period.From, PeriodTo = period.To, State = ReturnState.Sent, SentAt = node.Get<Clock>().Now, SentBy = $"Lê {words}", Version = 1 };
        var area = await ProvinceAsync();
        await WriteAsync(async s =>
        {
            await s.AddManyAsync<StatisticsContext, ReporterRow>([new() { Id = row.ReporterId, AgencyId = agency, OfficeId = agency, AreaId = area, Kind = form.Kind, Name = $"Bưu điện {words}", TaxCode = $"9{_returns:000000000}", FromDay = period.From }]);
            await s.AddManyAsync<StatisticsContext, ReturnRow>([row]);
            await ReturnStore.PutCellsAsync(s, row.Id, form, new Dictionary<int, ReturnCell> { [1] = new("35", words) });
            s.Audit("test.rights", "return", row.Id.Value);
            return Done.It;
        });
        return $"{row.Id}";
    }

    /// <summary>A reporter of an agency, so that its form can be filled in.</summary>
    public async Task<string> FormAsync()
    {
        // A month for each call: what was sent is locked, and what is not over cannot be sent.
        var (area, month) = (await ProvinceAsync(), new DateOnly(2000, 1, 1).AddMonths(_forms++));
        if (_forms == 1)
            await WriteAsync(async s =>
            {
                await s.AddManyAsync<StatisticsContext, ReporterRow>([new() { Id = TypedId.New<ReporterId>(), AgencyId = Here, OfficeId = Here, AreaId = area, Kind = "telecom", Name = "Viễn thông tỉnh", TaxCode = "2000123456", FromDay = month }]);
                s.Audit("test.rights", "reporter", Here.Value);
                return Done.It;
            });
        return $"/bao-cao/vien-thong-thang/{month:yyyy-MM}";
    }

    /// <summary>How a return stands.</summary>
    public Task<string> ReturnStateAsync(string id) => node.Work.ReadAsync(async s =>
        await s.FindAsync<ReturnRow>($"{ReturnStore.Returns} where id = @Id", new { Id = ReturnId.From(Guid.Parse(id)) }) is { } row ? $"{row.State} {row.Version}" : "none");

    public async Task<string> ProvinceTextAsync() => $"{await ProvinceAsync():N}";

    private async Task<Guid> ProvinceAsync()
    {
        await node.LoadAreasAsync();
        // One that has stood all the time, for the periods of these returns lie far back.
        return AreaId.Of(AreaLevel.Province, "12", AreaDays.Known).Value;
    }
}
