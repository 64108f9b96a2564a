using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.ReadGuide;

/// <summary>Pictures of the guides.</summary>
internal static class GuidePictureFiles
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Links.GuidePictures + "/{name}", async (string name, Current current) =>
        !(await current.ReaderAsync()).May(Permissions.Guides) ? Results.Forbid() : Guides.Picture(name) is { } picture ? Results.Stream(picture, "image/png") : Results.NotFound()).ExcludeFromDescription();
}
