using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using LienThong.Contracts.Access;
using LienThong.Contracts.Documents;
using LienThong.Documents;
using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Office;

/// <summary>A served node with one agency whose book is filled to a size by the product's own import; a văn thư works in it.</summary>
internal sealed partial class BookOffice : IAsyncDisposable
{
    public const string User = "so.vanthu";
    public const string Password = "Ruộng bậc thang 1986";
    private const string Code = "H99.14";
    private readonly WebApplication _app;
    private readonly Store _store;
    private Actor _clerk = null!;
    private int _rows;

    private BookOffice(WebApplication app, Store store) => (_app, _store) = (app, store);

    public Uri Address => new(ServeCommand.Address(_app));

    public IServiceProvider Services => _app.Services;

    public UnitOfWork Work => _app.Services.GetRequiredService<UnitOfWork>();

    public Database Database => Work.Database;

    /// <summary>The agency whose book it is.</summary>
    public Guid Agency => _clerk.Agency.Value;

    public Guid Person => _clerk.Person.Value;

    /// <summary>Tokens of what is the văn thư's own and what waits at the desk.</summary>
    public string Hat => Token.Hat(_clerk.Appointment);

    public string Desk => Token.Desk(_clerk.Agency, Role.VanThu);

    /// <summary>Today as dates are stored: 20261122.</summary>
    public int Day => (Clock.Today.Year * 10_000) + (Clock.Today.Month * 100) + Clock.Today.Day;

    private Clock Clock => _app.Services.GetRequiredService<Clock>();

    public static async Task<BookOffice> OpenAsync(Store store)
    {
        await store.MakeAsync();
        var app = WebNode.Build(new NodeOptions(store.Settings, Port: 0, Demo: true, Background: false));
        var office = new BookOffice(app, store);
        await app.Services.GetRequiredService<Migrator>().MigrateAsync();
        await office.SettleAsync();
        await app.StartAsync();
        return office;
    }

    /// <summary>Imports closed documents until the agency has so many; rows a second.</summary>
    public async Task<double> FillAsync(int rows)
    {
        var (first, start) = (_rows, Stopwatch.GetTimestamp());
        var file = Path.Combine(_store.Folder, $"old-{rows}.jsonl.gz");
        await using (var writer = new StreamWriter(new GZipStream(File.Create(file), CompressionLevel.Fastest)))
            for (; _rows < rows; _rows++) await writer.WriteLineAsync(JsonSerializer.Serialize(BookTexts.Old(_rows)));
        await using var scope = _app.Services.CreateAsyncScope();
        var done = await scope.ServiceProvider.GetRequiredService<IDocumentImport>().ImportAsync(file, Code, null, CancellationToken.None);
        if (done.Value.Imported != rows - first) throw new InvalidOperationException($"Imported {done.Value.Imported} of {rows - first}.");
        File.Delete(file);
        var speed = (rows - first) / Stopwatch.GetElapsedTime(start).TotalSeconds;
        await _store.SettleAsync();
        return speed;
    }

    /// <summary>One letter goes through the whole use case, as the form and the API call it.</summary>
    public async Task<IncomingId> RegisterAsync(int i)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<RegisterIncoming>();
        var act = new Act(_clerk, Clock.Now, Guid.CreateVersion7().ToString());
        var done = await handler.HandleAsync(new(BookTexts.Letter(i, _clerk.Agency, Clock.Today), [], Anyway: true), act, CancellationToken.None);
        return done.IsOk ? done.Value.Id : throw new InvalidOperationException(done.Failure.ToString());
    }

    /// <summary>After a large import of another kind.</summary>
    public Task RestAsync() => _store.SettleAsync();

    /// <summary>The văn thư's browser, signed in.</summary>
    public async Task<HttpClient> SignInAsync()
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        var page = await http.GetStringAsync("/dang-nhap");
        var token = AntiforgeryToken().Match(page).Groups[1].Value;
        using var answer = await http.PostAsync("/dang-nhap", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = token,
            ["Input.UserName"] = User,
            ["Input.Password"] = Password,
        }));
        return answer.RequestMessage!.RequestUri!.AbsolutePath == "/hom-nay" ? http : throw new InvalidOperationException($"Not signed in: {answer.RequestMessage.RequestUri}");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _store.DropAsync();
    }

    private async Task SettleAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var (writer, accounts) = (_app.Services.GetRequiredService<OrganisationWriter>(), scope.ServiceProvider.GetRequiredService<IAccounts>());
        var start = new DateOnly(2020, 1, 1);
        var founder = new Actor(TypedId.New<PersonId>(), "Quản trị", TypedId.New<AppointmentId>(), "Quản trị", TypedId.New<AgencyId>(), null, Role.QuanTriHeThong);
        var settled = await Work.SystemWriteAsync<Done>("bench.office", new Act(founder, Clock.Now, null), async session =>
        {
            var agency = await writer.AddAgencyAsync(session, "Sở Khoa học và Công nghệ", "Sở KH&CN", "SKHCN", AgencyLevel.Department, null, [Code], start);
            var person = await writer.AddPersonAsync(session, "Nguyễn Thị Hoà", null, null, null);
            var hat = await writer.AppointAsync(session, person, agency, null, Role.VanThu, "Văn thư", start);
            await accounts.AddDemoAsync(session, [new NewAccount(person, User)], Password);
            _clerk = new Actor(person, "Nguyễn Thị Hoà", hat, "Văn thư", agency, null, Role.VanThu);
            return Done.It;
        });
        if (!settled.IsOk) throw new InvalidOperationException(settled.Failure.ToString());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}
