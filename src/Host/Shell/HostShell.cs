using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Host.Shell;

/// <summary>What the frame of every page shows: the reader, the hat in use, the menu it opens, what waits under the bell.</summary>
internal sealed class HostShell(Current current, UnitOfWork work, Organisations organisations, Notices notices, Clock clock, Menus menus) : IShell
{
    private Task<ShellModel>? _loaded;

    public Task<ShellModel> LoadAsync(HttpContext http, CancellationToken ct) => _loaded ??= ReadAsync(ct);

    private async Task<ShellModel> ReadAsync(CancellationToken ct)
    {
        var reader = await current.ReaderAsync();
        var hat = await current.HatAsync();
        var (menu, bell) = menus.For(reader);
        var (names, unread) = await work.ReadAsync(async s =>
        {
            var agencies = await organisations.NamesAsync(s, [.. reader.Hats.Select(h => h.Agency).Distinct()], clock.Today);
            return (agencies, bell ? await notices.UnreadAsync(s, reader) : (int?)null);
        }, ct);
        return new ShellModel(
            hat?.Delegation is null ? hat?.PersonName ?? "" : reader.Hats.FirstOrDefault(h => h.Delegation is null)?.PersonName ?? hat.PersonName,
            hat?.Title ?? "",
            hat is null ? "" : names.GetValueOrDefault(hat.Agency, ""),
            hat?.OnBehalfOf,
            [.. reader.Hats.Select(h => new Hat(h.Appointment.ToString(), h.Title, names.GetValueOrDefault(h.Agency, ""), h == hat, h.OnBehalfOf))],
            menu,
            unread);
    }
}
