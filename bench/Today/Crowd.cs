using LienThong.Bench.Office;
using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Today;

/// <summary>A province's people, each with an account and some open work, and the văn thư with a thousand things to do: half of them the own hat's, half the desk's.</summary>
internal sealed class Crowd(BookOffice office)
{
    /// <summary>Open items of the văn thư.</summary>
    public const int Own = 1_000;

    private const int Each = 8, Batch = 2_500;
    private readonly Clock _clock = office.Services.GetRequiredService<Clock>();
    private int _people;

    public Task ExpectAsync() => WriteAsync(s => new WorkItems().OpenManyAsync(s, [.. Enumerable.Range(0, Own).Select(i => Item(i % 2 == 0 ? office.Hat : office.Desk, i))]));

    /// <summary>Adds people until there are so many.</summary>
    public async Task FillAsync(int people)
    {
        while (_people < people)
        {
            var (from, many) = (_people, Math.Min(Batch, people - _people));
            await WriteAsync(s => AddAsync(s, from, many));
            _people += many;
        }

        await office.RestAsync();
    }

    private async Task AddAsync(Session session, int from, int many)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var (writer, accounts, work) = (office.Services.GetRequiredService<OrganisationWriter>(), new List<NewAccount>(), new List<WorkItem>());
        for (var i = from; i < from + many; i++)
        {
            var person = await writer.AddPersonAsync(session, $"Hoàng Thị Ánh {i}", null, null, null);
            var hat = await writer.AppointAsync(session, person, AgencyId.From(office.Agency), null, Role.ChuyenVien, "Chuyên viên", new DateOnly(2024, 1, 1));
            accounts.Add(new(person, $"nguoi.{i}"));
            work.AddRange(Enumerable.Range(0, Each).Select(n => Item(Token.Hat(hat), (i * Each) + n)));
        }

        await scope.ServiceProvider.GetRequiredService<IAccounts>().AddDemoAsync(session, accounts, BookOffice.Password);
        await new WorkItems().OpenManyAsync(session, work);
    }

    private WorkItem Item(string holder, int i) => new()
    {
        Kind = "documents.incoming.present",
        Ask = "Trình",
        RecordKind = "incoming",
        RecordId = Guid.CreateVersion7(),
        Holder = holder,
        HolderName = "Văn thư",
        AgencyId = AgencyId.From(office.Agency),
        Title = BookTexts.Letter(i, AgencyId.From(office.Agency), _clock.Today).Subject,
        Number = $"{i % 2_000}/UBND-VX",
        FromName = "Nguyễn Thị Hoà",
        Link = $"/van-ban-den/{i:x32}",
        Due = i % 3 == 0 ? null : _clock.Today.AddDays((i % 40) - 10),
    };

    private async Task WriteAsync(Func<Session, Task> body)
    {
        var done = await office.Work.SystemWriteAsync<Done>("bench.today", new Act(Operator.In(default), _clock.Now, null), async session =>
        {
            await body(session);
            session.Audit("work.imported", "work", Guid.CreateVersion7());
            return Done.It;
        });
        if (!done.IsOk) throw new InvalidOperationException(done.Failure.ToString());
    }
}
